// Sentences that say more than one thing: what is taken for granted beside more of it, and claims beside claims.

/** As the lines of `corpus.ts`. */
export const several = `
sure|With 30% lost to overhead and only 5% joining, gamers still beat CoreWeave|crowd: crowd_to_owner > 1|participation=5%,coordination_efficiency=1 - 30%|CoreWeave
sure|Gamers (10% joining, 30% overhead) beat CoreWeave by 2027|crowd: crowd_to_owner > 1|participation=10%,coordination_efficiency=1 - 30%|CoreWeave & 2027
sure|gamers beat Oracle if a tenth of them join and half the compute is lost|crowd: crowd_to_owner > 1|participation=10%,coordination_efficiency=1 - 50%|Oracle
sure|gamers beat Oracle with 10% joining|crowd: crowd_to_owner > 1|participation=10%|Oracle
sure|With 5% of gamers and 50% efficiency the pool beats Oracle|crowd: crowd_to_owner > 1|participation=5%,coordination_efficiency=50%|Oracle
ask|If 10% join and they lose a third to overhead, it's still bigger than Oracle|crowd: crowd_to_owner > 1|participation=10%,coordination_efficiency=1 - 1/3|Oracle
sure|if everyone joined but half the work was lost gamers would still beat Oracle|crowd: crowd_to_owner > 1|participation=100%,coordination_efficiency=1 - 50%|Oracle
ask|20% joining would be enough to match Oracle|crowd: breakeven_participation <= 20%||Oracle
ask|China has more compute than Europe but less than Google|versus: first_to_second < 1||China & Google
ask|A 70B model needs 4 cards at 4 bit, a 405B needs 19|fit: cards_needed ~ 19|model_parameters=405B
ask|An H100 costs $30k and rents for $2.50 an hour|rent: rental_price ~ $2.5
ask|AI compute triples every year and the four own 65% of it|versus: first_to_second ~ 65%||four & world
ask|Google > Microsoft > Amazon > Meta|versus: first_to_second > 1||Amazon & Meta
ask|Both Google and Microsoft have more compute than China|versus: first_to_second > 1||Google has & China
ask|Google, Microsoft and Amazon each have more compute than China|versus: first_to_second > 1||Amazon has & China
ask|Europe is way behind both the US and China in compute|versus: first_to_second < 1||European Union & United States
ask|xAI and Meta each draw 1 GW|versus-watts: first_to_second_power ~ 1||Meta draws
ask|A gaming PC pulls 300 watts under load, a H100 700|estimate: result ~ 700||H100
ask|it costs more per token at home than the API and uses 8 times the electricity|cost-per-token: home_to_api > 1
sure|Google plus Microsoft is half the world's AI compute|versus: first_to_second ~ 50%||Google and Microsoft & world
sure|I think that OpenAI rents more than a million H100s|versus: first_to_second > 1||OpenAI & 1M H100s
sure|If 20% of Steam users left their rigs running overnight it'd be bigger than Oracle's cloud|crowd: crowd_to_owner > 1|participation=20%,availability=8/24|Oracle
sure|pooled gamer hardware would burn twice the power of Google's datacenters|versus-watts: first_to_second_power ~ 2||gaming cards & Google
sure|Powering every gaming GPU at once would take 25 GW|watts: pool_power_with_pcs ~ 25|participation=100%
ask|An average fleet of B200s could run 20 million AI workers at once|workers: fleet_workers >= 20
ask|Grok 4 took 5e26 FLOP to train|estimate: result ~ 500000000000000000000000000
ask|Nvidia sells ten times more datacenter chips than gaming cards, by revenue|estimate: result ~ 10
ask|Nvidia makes 80% of AI chips|estimate: result ~ 80%
ask|gamers use their cards for just 2 hours a day|estimate: result <= 2/24
ask|German gamers could outcompute DeepMind on paper, if latency wasn't a thing|crowd: crowd_to_owner > 1|coordination_efficiency=100%|Germany & Google
sure|one B200 replaces around 80 RTX 3060s|versus: first_to_second ~ 80||B200 & 3060
ask|in 2027 xAI will have more compute than Meta had in 2025|versus: first_to_second > 1||xAI & Meta at the end of 2025 & 2027
sure|It's cheaper to rent 8 H100s for a year than to buy one|estimate: result < 1||Renting 8 H100s & buying
ask|The HHI for AI compute is nowhere near 2500|share: concentration_index < 2500
sure|The gap will keep doubling every year until 2030|project: gap_growth ~ 2
ask|Training Grok 4 on volunteers' GPUs would take over ten years|train: trained_to_frontier < 1|training_days=3650
sure|tokens from the API cost less than the electricity alone at home|estimate: result > 1||electricity of a token at home
sure|Microsoft will quadruple its compute by 2028|versus: first_to_second ~ 4||Microsoft at the end of 2028 & Microsoft today
sure|Google's compute will double by 2028|versus: first_to_second ~ 2||Google at the end of 2028 & Google today
ask|xAI will grow tenfold by 2030|versus: first_to_second ~ 10||xAI at the end of 2030 & xAI today
sure|A swarm of 100k 3090s could train a Llama 405B in under a year|train: trained_to_frontier >= 1|training_days=365|3090 & model of 405B parameters
`;
