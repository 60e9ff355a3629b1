// Sentences with a small turn in them, which a reading that lost it would turn into another claim.

/** As the lines of `corpus.ts`. */
export const turned = `
ask|Meta had more compute than Google|versus: first_to_second > 1
ask|Gamers had more compute than Oracle|crowd: crowd_to_owner > 1
sure|In 2025 gamers had more compute than Amazon|crowd: crowd_to_owner > 1||Amazon & 2025
ask|Gamers would have had more compute than Google had they joined|crowd: crowd_to_owner > 1
ask|Folding@home was bigger than Oracle|versus: first_to_second > 1
ask|Folding@home used to be bigger than xAI|versus: first_to_second > 1
ask|Folding@home in 2020 was bigger than Oracle was in 2020|versus: first_to_second > 1
sure|SETI@home at its peak had less compute than xAI has today|versus: first_to_second < 1||SETI & xAI
ask|The gap doubled every year|project: gap_growth ~ 2
sure|AI compute has doubled every ten months|project: dc_compute_growth ~ 2.3
ask|All gaming cards together trained a frontier model|train: trained_to_frontier >= 1
ask|H100s rented for two dollars an hour|rent: rental_price ~ 2
ask|Nobody left their PC on for this|pool: availability <= 1%
ask|One in a hundred gamers already joined|pool: participation ~ 1%
ask|Google will have more compute than Microsoft|versus: first_to_second > 1
sure|By 2028 Meta will have more compute than Google|versus: first_to_second > 1||Meta & Google & 2028
ask|Meta is gonna beat all gamers|crowd: crowd_to_owner < 1
ask|The four fleets will draw more power than gamers|watts: pool_to_fleets_power < 1
sure|Only 2% of gamers will join|pool: participation <= 2%
ask|Meta should have more compute than Google|versus: first_to_second > 1
ask|Meta might have more compute than Google|versus: first_to_second > 1
ask|Four firms could hold two thirds of the world's AI compute|versus: first_to_second ~ 2/3
ask|Meta would have more compute than Oracle|versus: first_to_second > 1
sure|Gamers would beat Meta|crowd: crowd_to_owner > 1||Meta
sure|Ten percent of gamers could match Oracle|crowd: crowd_to_owner >= 1|participation=10%|Oracle
ask|Microsoft's H100s have more compute than xAI|versus: first_to_second > 1
ask|China's H100s are more compute than Oracle has|versus: first_to_second > 1
ask|Gamers' PCs draw more power than Google's TPUs|versus-watts: first_to_second_power > 1
ask|ChatGPT uses more compute than Claude|versus: first_to_second > 1
ask|OpenAI's training compute is less than Meta's|versus: first_to_second < 1
ask|Google's rented compute is less than OpenAI's|versus: first_to_second < 1
ask|Training compute doubles every seven months|project: dc_compute_growth ~ 3.28
ask|Google makes more compute than Meta|versus: first_to_second > 1
ask|Google rents more compute than Meta|versus: first_to_second > 1
sure|OpenAI rents more compute than xAI has|versus: first_to_second > 1||OpenAI & xAI
ask|OpenAI owns more compute than xAI|versus: first_to_second > 1
ask|Google gets more compute than Meta|versus: first_to_second > 1
ask|Gamers use ten percent of Google's compute|crowd: crowd_to_owner ~ 10%
ask|Gamers cost more compute than Google|versus-dollars: first_to_second_value > 1
sure|Rent of an H100 is 60 dollars per day|rent: rental_price ~ $2.5
sure|An H100 can be rented for under 60 dollars a day|rent: rental_price < $2.5
sure|H100s rent for two fifty an hour|rent: rental_price ~ 2.2
sure|All gaming cards together could train GPT-4 in a day|train: trained_to_frontier >= 1|training_days=1
sure|Renting is cheaper than buying for three hours a week|rent: rent_to_own < 1|time_in_use=3/168
sure|For three days a week renting is cheaper than buying|rent: rent_to_own < 1|time_in_use=3/7
sure|One in ten gamers joining for an hour a day would match Google|crowd: crowd_to_owner >= 1|participation=10%,availability=1/24
sure|Ten 4090s do more work per watt than an H100|estimate: result > 1||Work per watt of an RTX 4090 is
ask|A used H100 costs less than 20 thousand dollars|gap: accelerator_price < $20
ask|One of the two biggest companies has more compute than all gamers|crowd: crowd_to_owner < 1
ask|Four firms hold two thirds of Europe's AI compute|versus: first_to_second ~ 2/3
ask|Gamers' share of Google's compute is a tenth|crowd: crowd_to_owner ~ 10%
sure|Microsoft has half of Google's compute|versus: first_to_second ~ 50%||Microsoft & Google
ask|Meta has nothing like the compute of Google|versus: first_to_second < 1
ask|Google is second only to Microsoft in compute|versus: first_to_second < 1
sure|At least half of gamers should join to match Google|crowd: breakeven_participation >= 50%||Google
ask|A hyperscaler has a million workers|workers: fleet_workers ~ 1
`;
