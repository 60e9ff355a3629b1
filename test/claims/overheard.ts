// Sentences of held-out sets of December 2026, as people throw them in, and what is read of them.

/** As the lines of `corpus.ts`. */
export const overheard = `
sure|If Google gave Microsoft half its GPUs, Microsoft would be bigger than Google|versus: first_to_second > 1||Microsoft with 50% & Google without 50%
ask|If xAI sold 200k H100s to Meta, it would beat Amazon|versus: first_to_second > 1
ask|If Google gave Meta a quarter of its compute, Meta would pass Amazon|versus: first_to_second > 1||Meta with 25% & Amazon
sure|if Microsoft took half of Google's GPUs it'd still have less compute than the four|versus: first_to_second < 1||Microsoft with 50% & four
sure|without China the rest of the world has less compute than the US|versus: first_to_second < 1||outside China & United States
sure|Without Google the rest of the four still outcompute gamers|crowd: crowd_to_owner < 1||four largest hyperscalers together without Google
sure|It would take gamers thousands of years to train GPT-4|train: trained_to_frontier < 1|training_days=365000
none|All the Raspberry Pis in the world have more compute than Google
none|smartwatches together beat Meta
none|every smart TV could match Oracle
none|Stargate will draw more power than all gaming PCs
none|Google, Apple and Meta together have more compute than gamers
none|Apple and Google have more compute than Microsoft
ask|all the phones in India have more compute than China|crowd: crowd_to_owner > 1|participation=100%|phones in India & China
ask|phones in Germany draw more power than xAI|versus-watts: first_to_second_power > 1||phones in Germany & xAI
ask|no way that all the 4090s on this planet add up to what Amazon's got|crowd: crowd_to_owner < 1|participation=100%|All RTX 4090s & Amazon
ask|a 4090 draws 450 W so ten million of them would need 4.5 GW|versus-watts: first_to_second_power ~ 1||10M RTX 4090s & 4.5 GW
ask|tokens cost Google a tenth of what they cost me|cost-per-token: home_to_api ~ 10
ask|Google's lead shrinks|versus: first_to_second < 1.5||Google & Microsoft & 2027
sure|break-even is less than 6 hours a day|rent: breakeven_use < 25%
ask|Renting only pays off if you use it less than 6 hours a day|rent: breakeven_use ~ 25%
ask|renting a GPU for a month costs less than $1000|estimate: result < $1000
ask|renting a GPU for a month is cheaper than buying one|rent: rent_to_own < 1|hardware_life=30 days
ask|hyperscalers are growing|project: dc_compute_growth > 1
sure|consumer GPUs get faster every year|project: consumer_performance_growth > 1
sure|The electric bill of 150M cards running flat out would be north of 30 billion a year|chip-in: pool_bill > $30|consumer_gpu_installed_base=150M
ask|Even if every Steam user joined and nobody ever rage quit, Microsoft still laughs|crowd: crowd_to_owner < 1|participation=100%|Microsoft
ask|nah, crypto miners' old cards wouldn't make half an Oracle|crowd: crowd_to_owner < 50%||miners & Oracle
none|Meta has got a hundred times what r/LocalLLaMA has
sure|renting eight H100s for a weekend costs less than one 5090|estimate: result < 1||8 H100s for 2 days & RTX 5090
ask|Per watt the swarm gets smoked ten to one|estimate: result ~ 0.1
ask|by 2030 the whole Steam hardware survey is worth less than 1% of one of these guys|project: pool_to_one_hyperscaler_t < 1%||2030
sure|Unless you can get 40% of PC gamers onboard you won't even reach one hyperscaler|pool: breakeven_participation >= 40%
ask|China's entire stack < Google lmao|versus: first_to_second < 1||China & Google
ask|a beowulf cluster of every iphone would bury the lot of them|crowd: crowd_to_owner > 1||iPhones & four
sure|10% of gamers × 8 hrs a night × 50% lost to lag = still a tenth of Meta|crowd: crowd_to_owner ~ 10%|participation=10%,coordination_efficiency=1 - 50%,availability=8/24|Meta
ask|xAI by itself has more than every university plus every hobbyist combined|versus: first_to_second > 1||xAI & universit & gaming cards
sure|A million folks with Mac Studios > Oracle and I will die on this hill|crowd: crowd_to_owner > 1|consumer_gpu_installed_base=1M|Mac Studios & Oracle
ask|it's not even close, hyperscalers have three orders of magnitude on volunteers|pool: pool_to_one_hyperscaler ~ 0.001
sure|By our math the top five buyers control seven of every ten accelerators in the world, measured in H100-equivalents.|versus: first_to_second ~ 70%||five & world
ask|Strip out Google and the remaining three hyperscalers still dwarf the entire Chinese installed base by a factor of more than seven.|versus: first_to_second > 7||without Google & China
ask|Hyperscaler capex this year will come in at least 60% above last year's, and we think that is conservative.|project: capex_growth >= 1.6
ask|Consumer silicon improves by about a third annually; the datacenter side more than triples. Do the compounding.|project: consumer_performance_growth ~ 1.333
sure|We estimate that a fully mobilised base of gaming GPUs, before any overhead, would be worth between one and two hyperscalers.|pool: pool_to_one_hyperscaler ~ 1.5|participation=100%,availability=100%
ask|An hour of H100 time has gotten more expensive, not cheaper, since last autumn.|estimate: result > 1
sure|At $2.50 an hour, a three-year rental of one H100 costs north of twice its sticker price.|estimate: result > 2||1095 days
sure|To put the swarm thesis in perspective: it burns eight times the energy for each unit of useful work.|estimate: result ~ 8
ask|Google's TPU estate alone, expressed in Hopper units, exceeds what Meta and Amazon own together.|versus: first_to_second > 1||Google & Meta and Amazon
ask|Oracle is a rounding error next to Redmond: call it a third.|versus: first_to_second ~ 1/3||Oracle & Microsoft
sure|Accelerators eat only two dollars out of every five spent on AI infrastructure.|estimate: result <= 40%
sure|One gigawatt of AI datacenter now costs close to forty billion dollars all-in.|estimate: result ~ 40
sure|Nvidia's data centre segment brought in twelve dollars for each one from gaming.|estimate: result ~ 12
sure|A mid-sized hyperscaler could put twenty million always-on AI workers to the task tomorrow.|workers: fleet_workers >= 20
ask|Buying your way to one Google: gamers would each have to write a cheque of about $2,000.|estimate: result <= 1||Google & $2000 from the owner of each gaming card
sure|Total available AI compute has a doubling time nearer to seven than to ten months.|project: dc_compute_growth ~ 3.281
ask|xAI punches above its weight, but it's still only a tenth the size of Google's footprint|versus: first_to_second <= 10%||xAI & Google
none|Roughly a third of entry-level analyst jobs could be automated by 2030.
none|Concentration in the airline industry is worse than in cloud software.
none|The gap between the two-year and the ten-year has doubled since March.
none|Renting a flat in Dublin costs more than a mortgage on one.
none|open source > microsoft office any day of the week
none|RTX 4090 gets 3x the frames of a 3060 in Cyberpunk
none|PC gamers will always beat console gamers in shooters
none|AMD drivers are twice as bad as Nvidia's
none|Arsenal have more power up front than City
none|The gap between 1% lows and average fps is growing
none|Microsoft bought Activision for more than Meta paid for WhatsApp
`;
