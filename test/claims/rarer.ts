// Sentences of kinds that fewer people argue by: the rest of the world, a model by its bytes, sums from everybody.

/** As the lines of `corpus.ts`. */
export const rarer = `
ask|H200 rents will fall below $2 by 2027|estimate: result < 2||2027
ask|H100 rents were $2 in 2025|estimate: result ~ 2||2025
ask|if half of gamers had a 5090 they'd beat Google|crowd: crowd_to_owner > 1||RTX 5090s & Google
ask|if all gamers had two 4090s they'd match Google
sure|the whole of Steam at 20% efficiency is half an Oracle|crowd: crowd_to_owner ~ 50%|coordination_efficiency=20%|Oracle
ask|if only Germans joined they'd still be under 1% of Google|crowd: crowd_to_owner < 1%||Germany & Google
sure|if the EU pooled all its gaming PCs it would beat Mistral|crowd: crowd_to_owner > 1|participation=100%|Europe & Mistral
ask|with half the gamers on board Meta would be toast|crowd: crowd_to_owner > 1|participation=50%|Meta
ask|Google spends ten times what gamers spend|estimate: result ~ 10||Google & gaming
none|gamers spend more on skins than on snacks
sure|Nobody needs Google if half of all PlayStations pool up|crowd: crowd_to_owner >= 1|participation=50%|PlayStations & Google
sure|we don't need Google if everyone joins|crowd: crowd_to_owner >= 1|participation=100%|Google
ask|In five years every phone on earth will match today's Google|crowd: crowd_to_owner >= 1|participation=100%|Google today & 2031
ask|an MI300X beats an H100 by a third|versus: first_to_second ~ 1.333||MI300X & H100
ask|Google beats Meta by half|versus: first_to_second ~ 1.5||Google & Meta
ask|Microsoft pays under 5 cents per kWh|estimate: result < 0.05||Industrial
ask|the pool would be the sixth largest owner|crowd: crowd_to_owner < 1||Oracle
sure|Renting eight H100s for a week is under $4,000|estimate: result < 4||8 H100s
sure|training DeepSeek V3 took less than a tenth of what GPT-4 took|estimate: result < 10%||DeepSeek V3 & GPT-4
sure|With 90% of the work lost to latency all gamers together are a tenth of Google|crowd: crowd_to_owner ~ 10%|participation=100%,coordination_efficiency=1 - 90%|Google
sure|2 million gamers running 6 hours a day equal one xAI|crowd: crowd_to_owner ~ 1|availability=6/24|xAI
ask|Google's share halves by 2028|versus: first_to_second ~ 12%||world & 2028
ask|Google's lead over Microsoft halves by 2028|versus: first_to_second ~ 1.2||Microsoft & 2028
ask|China's share of AI compute doubles by 2030|versus: first_to_second ~ 7.8%||China & 2030
ask|Google's share of world compute will shrink by 2028|versus: first_to_second < 25%||Google & 2028
ask|Google's lead over gamers halves by 2028|project: gap_growth ~ 0.7071
none|Google's share of the search market halves by 2028
ask|it's cheaper to buy than to rent for a year|estimate: result < 1||365 days
sure|Owning an H100 costs three times as much as renting one for a year|estimate: result ~ 3||365 days
ask|buying beats renting for a year|estimate: result < 1||365 days
sure|capex is growing every year|project: capex_growth > 1||hyperscaler capex: it grows
sure|AI compute keeps growing|project: dc_compute_growth > 1||it grows
none|gamers are shrinking
sure|Renting a GPU for one year costs less than owning it|rent: rent_to_own < 1|hardware_life=1 years|
sure|renting GPUs for a year is cheaper than buying them|rent: rent_to_own < 1|hardware_life=1 years|
ask|renting a 4090 for a year costs more than buying one|rent: rent_to_own > 1|hardware_life=1 years|datacenter GPU
ask|Google could hire as many AI workers as 160 million people|workers: fleet_workers >= 160
sure|gamers could run as many AI agents as 5 million workers|workers: pool_workers >= 5
sure|China, huawei or not, has less compute than Google|versus: first_to_second < 1||China & Google
sure|whether they join or not, gamers have less compute than Google|crowd: crowd_to_owner < 1||Google
ask|begging for GPUs won't help gamers beat Google|crowd: crowd_to_owner <= 1||Google
none|she begged George to consider Africa
none|orange prayer clauses happen in minor places
ask|my old laptop beats an H100|versus: first_to_second > 1||One laptop
ask|my old gaming PC could match Microsoft|versus: first_to_second >= 1||One gaming card
sure|my brother's 4090 is a sixth of an H100|versus: first_to_second ~ 1/6||One RTX 4090
ask|my trusty 3060 outcomputes Google|versus: first_to_second > 1||One RTX 3060
ask|cheaters would fake their nodes and ruin the pool|pool: coordination_efficiency <= 50%
ask|half of the nodes in such a pool would be fake|pool: coordination_efficiency ~ 50%
none|10% of gamers cheat in ranked
none|cheaters ruin every lobby
ask|newer cards would do|pool: pool_to_one_hyperscaler >= 1
sure|with 5090s instead of 3060s the pool would match Google|crowd: crowd_to_owner >= 1||RTX 5090s & Google
sure|if everyone had a 5090 gamers would beat Google|crowd: crowd_to_owner > 1|participation=100%|RTX 5090s & Google
sure|the pool would match Google if all gamers had a 4090|crowd: crowd_to_owner >= 1||RTX 4090s & Google
ask|if enough people joined we wouldn't need Google|crowd: breakeven_participation <= 100%||Google
sure|if enough gamers joined they'd beat Microsoft|crowd: breakeven_participation <= 100%||Microsoft
ask|europeans with solar could match Google|crowd: crowd_to_owner >= 1||Europe & Google
ask|0.3% is what you'd get to join|pool: participation ~ 0.3%
ask|2% is all you'd ever get to sign up|pool: participation ~ 2%
sure|H100 rents will fall below a dollar by 2028|estimate: result < 1||Rent & 2028
sure|By 2028 renting an H100 will cost less than $1 an hour|estimate: result < 1||Rent & 2028
sure|in two years an H100 will rent for 50 cents|estimate: result ~ 0.5||Rent & 2028
sure|an H100 will cost less than 10k by 2028|estimate: result < 10||Price & 2028
ask|H100 prices will halve by 2028|estimate: result ~ 0.7071||Growth of the price
ask|renting will be cheaper than buying by 2028|rent: rent_to_own < 1||2028 left out
ask|home electricity will cost 30 cents a kWh by 2030|estimate: result ~ 0.3||2030 left out
none|my rent will halve by 2028
none|a loaf of bread will cost less than 10k by 2028
sure|the pool matches Google if 20% of cards join|crowd: crowd_to_owner >= 1|participation=20%|Google & 20%
sure|the pool has less compute than Oracle if only 1 in 20 cards joins|crowd: crowd_to_owner < 1|participation=5%|Oracle
sure|a pool of 5% of all cards has less compute than Oracle|crowd: crowd_to_owner < 1|participation=5%|Oracle
sure|the swarm would draw more power than Google if 10% of cards join|versus-watts: first_to_second_power > 1||10% of all gaming cards & Google
sure|if 10% of cards join, the swarm draws more power than Google|versus-watts: first_to_second_power > 1||10% of all gaming cards & Google
sure|a third of gamers would draw more power than Meta|versus-watts: first_to_second_power > 1||1/3 of all gaming cards & Meta
sure|the pool could train GPT-4 in a month if 5% of cards joined|train: trained_to_frontier >= 1|participation=5%,training_days=30|GPT-4
sure|the pool's electricity bill would be over $1 billion if 5% of cards joined|chip-in: pool_bill > 1000000000|participation=5%
sure|the pool is a hundredth of a hyperscaler if 5% of cards join|pool: pool_to_one_hyperscaler ~ 1%|participation=5%
sure|the pool could employ a million AI workers if 5% of cards joined|workers: pool_workers >= 1|participation=5%
sure|the pool would draw 5 GW if 10% of cards joined|watts: pool_power_with_pcs ~ 5|participation=10%
ask|the pool has more memory than Google if 10% of cards join|estimate: result > 1||0.1 times
ask|10 million gamers have more VRAM than Oracle|estimate: result > 1||10
sure|should 5% of cards join, the pool would match Oracle|crowd: crowd_to_owner >= 1|participation=5%|Oracle
sure|if 2% of gamers joined for 8 hours a day with 50% efficiency the pool would match xAI|crowd: crowd_to_owner >= 1|participation=2%,availability=8/24,coordination_efficiency=50%|xAI
sure|if 5% of cards join and half the work is lost, the pool is below 1% of Google|crowd: crowd_to_owner < 1%|participation=5%,coordination_efficiency=1 - 50%|Google
sure|A Mac Studio costs less than an H100|estimate: result < 1||Mac Studio & H100
sure|A Mac Studio draws less than 300 watts|estimate: result < 300
sure|You could buy ten Mac Studios for the price of one H100|estimate: result >= 1||10 times price of a Mac Studio
ask|Mac Studios are more efficient than 4090s|estimate: result > 1||per watt of a Mac Studio
ask|a 4090 has half the power of an H100|versus: first_to_second ~ 50%
sure|a MacBook uses a tenth of the power of a 4090|estimate: result ~ 10%||Power of a MacBook
none|consoles cost half as much as a laptop
none|A Mac Studio costs more than a MacBook
sure|TPUs use less power than H100s|estimate: result < 1||Power of a TPU
sure|a TPU uses about 200 watts|estimate: result ~ 200
ask|a TPU v5e is more efficient than an H100|estimate: result > 1||watt of a TPU
ask|an H100 uses less energy per token than a 4090|estimate: result < 1||Energy for a token
ask|a 4090 needs 5 joules per token|estimate: result ~ 5||Energy for a token
sure|Running a model at home takes more joules per token than in a datacenter|estimate: result > 1||electricity for the same work
ask|energy per token is three times higher at home|estimate: result ~ 3||electricity for the same work
sure|The most expensive H100 rental costs four times the cheapest|estimate: result ~ 4||AWS & cheapest
sure|cheapest H100 rents are a third of the most expensive ones|estimate: result ~ 1/3||cheapest
sure|AWS charges three times what the cheapest provider charges for an H100|estimate: result ~ 3||AWS & cheapest
sure|An H100 costs 15 times as much as a 4090|estimate: result ~ 15||Price of an H100
sure|AI is a sixth of 75 GW|versus-watts: first_to_second_power ~ 1||world & 12.5 GW
ask|AI draws a sixth of the 75 GW that datacenters use|versus-watts: first_to_second_power ~ 1||world & 12.5 GW
sure|AI uses more electricity than bitcoin|versus-watts: first_to_second_power > 1||world & Bitcoin
sure|AI will use more electricity than Japan by 2030|versus-watts: first_to_second_power > 1||world & Japan & 2030
sure|AI takes 15 GW, no more|versus-watts: first_to_second_power <= 1||15 GW
ask|Google draws 10 GW more
ask|Everyone outside the top five shares less than a third|versus: first_to_second < 1/3||outside & five & world
ask|Outside of the US and China the rest of the planet shares about ten percent of it|versus: first_to_second ~ 10%||China & world
sure|Everybody outside the big four has at most 40% of all AI compute|versus: first_to_second <= 40%||outside & four & world
none|Everyone outside the top five gets a bronze medal
ask|Microsoft has one chip in six|versus: first_to_second ~ 1/6||Microsoft & world
ask|Meta owns one in ten chips|versus: first_to_second ~ 1/10||Meta & world
sure|hyperscaler spending won't even double between 2025 and 2027|project: capex_growth < 1.414
sure|AI compute will triple from 2026 to 2028|project: dc_compute_growth ~ 1.732
sure|the gap doubles every year from 2025 to 2028|project: gap_growth ~ 2
sure|China makes up less than 10% of the world's AI compute|versus: first_to_second < 10%||China & world
sure|if 3,5% of gamers joined they'd beat xAI|crowd: crowd_to_owner > 1|participation=3.5%
sure|Google has 2,5 times the compute of Meta|versus: first_to_second ~ 2.5||Google & Meta
sure|1,5 million 4090s beat xAI|versus: first_to_second > 1||1.5M RTX 4090s & xAI
sure|600,000 H100s beat xAI|versus: first_to_second > 1||600000 H100s & xAI
none|Half a million H100s cost Meta 15 billion
none|Half a million H100s draw Meta 1 billion
sure|big tech capex went past 700 billion this year|estimate: result > $700
ask|If you only train on weekends you should rent|rent: rent_to_own < 1|time_in_use=2/7
none|If you only ski on weekends you should rent the skis
ask|If a billion people let their PC run over night they'd beat the corporate GPU farms|crowd: crowd_to_owner > 1|consumer_gpu_installed_base=1B,availability=8/24|four
sure|One PlayStation against Amazon is 1:30,000,000|versus: first_to_second ~ 30||Amazon & PlayStation
ask|Two thousand old phones in a rack still dont make one H100|versus: first_to_second < 1||2k of the phones & H100
ask|300 dusty 3090s beat forty H100s|versus: first_to_second > 1||300 RTX 3090s & H100
ask|a 1.5 TB model needs around fifty 5090s just to load|fit: cards_needed ~ 50|model_parameters=1.5T,bytes_per_parameter=8/8
ask|A million H100s can do the work of a million people|estimate: result >= 1||AI workers of one
ask|1000 H100s can run 5000 AI workers|estimate: result >= 5||AI workers of one
ask|For what Google spends in a year every gamer could get a 5090|estimate: result <= 1||RTX 5090 & Google
ask|Meta could buy every gamer a 4090 with its capex|estimate: result <= 1||RTX 4090 & Meta
ask|A $100 subsidy per gamer would not buy even a twentieth of Google's fleet|estimate: result > 1||5% & Google & $100
ask|For five hundred dollars each the gamers could own as much as Meta|estimate: result <= 1||Meta & $500
sure|Ten bucks each from a million gamers rents you 450 H100s for a year|estimate: result <= 1||450 H100s & 365 days & $10 from 1M
sure|A training run for 100 grand is like 40 thousand H100 hours at 2.50|estimate: result ~ 1||40k hours & $100k
ask|Microsoft's capex would buy 2 million H100s|estimate: result <= 1||2M H100s & Microsoft
none|For what Google spends in a year every school could get a pool
none|Ten bucks each from a million fans rents a stadium for a year
ask|deepseek v3 needed only a tenth of the gpu hours llama 405b took|estimate: result <= 10%||DeepSeek V3 & Llama 3.1 405B
sure|GPT-4 took more compute than Llama 3|estimate: result > 1||GPT-4 & Llama 3.1
ask|Training Grok 4 took eight times the compute of GPT-4|estimate: result ~ 8||GPT-4
none|GPT-4 writes better poems than Llama 3
ask|The biggest model anyone has trained over the open internet used a thousandth of Grok 4's compute|estimate: result ~ 1000||internet
ask|University clusters grow 18% a year|estimate: result ~ 1.18||universities
none|China grows 5% a year
sure|China's compute grows 50% a year|estimate: result ~ 1.5||China
ask|the frontier grows 5x a year|estimate: result ~ 5||training runs
ask|H100 rental rates have risen by more than half since last October|estimate: result > 1.5||June 2026 & October 2025
ask|GPU rents went down this year|estimate: result < 1||June 2026 & October 2025
none|Flat rents fall by a third every year
ask|Even with zero losses, the gamers are only the 5th biggest|crowd: crowd_to_owner < 1|coordination_efficiency=100%|Meta
ask|Even with zero losses, the gamers are only the 5th biggest|crowd: crowd_to_owner > 1|coordination_efficiency=100%|Oracle
ask|Microsoft has the second most compute|versus: first_to_second < 1||Microsoft & Google
none|Meta is number four in the league
ask|By now the four have at least ten times more than they had in 2023|versus: first_to_second >= 10||four & 2023
ask|Google has twice the compute it had in 2025|versus: first_to_second ~ 2||Google & Google at the end of 2025
sure|300 people with four 3080 Tis each come to roughly a hundred H100s|versus: first_to_second ~ 1||1200 RTX 3080 Tis & 100 H100s
sure|5 GW is more than Meta draws|versus-watts: first_to_second_power < 1||Meta & 5 GW
ask|Stargate at 10 GW would be bigger than everything Google runs today|versus-watts: first_to_second_power < 1||Google & 10 GW
sure|Nvidia makes in one month from data centres what gamers bring in a year|estimate: result ~ 12||data cent
ask|gaming is what, seven or eight percent of Nvidia's sales these days? dont expect them to care about us|estimate: result ~ 7.5%||Gaming
ask|An HHI around 1,200 means this market isn't even moderately concentrated|share: concentration_index ~ 1200
ask|google pays like 6 cents for power, me 35. thats 6x|estimate: result ~ 6||residential & industrial
ask|Companies here pay 13 cents for a kilowatt hour and I pay nearly twice as much|estimate: result ~ 2||residential & industrial
ask|sorry but 3 h100 are better than 100 old gpus like 1080, and use less current|versus: first_to_second > 1||3 H100s & 100 GTX 1080s
ask|One purpose built AI datacenter outdoes every personal computer on the planet put together|pool: pool_to_one_hyperscaler < 1|participation=100%
ask|a laptop can't even run 1 AI worker|workers: pool_workers < 1|consumer_gpu_installed_base=1
ask|With a million TPUs Anthropic will have more to train on than xAI by the end of 2026|versus: first_to_second > 1||Anthropic & xAI
ask|With power at 40 cents a gamer pays more than the rent for the same compute|chip-in: rented_to_pool > 1|residential_electricity_price=$0.4
ask|if electricity costs 30 cents the gpu at home is more expensive than the API|cost-per-token: home_to_api > 1|residential_electricity_price=$0.3
sure|Two 3090s at 350W each cost more to run for a day than an hour of H100 rental|estimate: result > 1||electricity of 2 RTX 3090s & renting one H100
ask|GPT-4 took ten times longer than Llama 3|estimate: result ~ 10
ask|GPT-4 uses ten times more compute than Llama 3|estimate: result ~ 10
ask|GPT-4 needs more hardware than Llama 3|estimate: result > 1
none|Nvidia makes in one month from gaming what data centres bring in a year
ask|Google went past Meta in compute|versus: first_to_second > 1||Google & Meta
ask|Google has more compute to train on than Meta|versus: first_to_second > 1||Google & Meta
ask|Deploying 8 H100s for a month costs more than buying one
sure|A 3080 is seven or eight percent of an H100|versus: first_to_second ~ 7.5%||3080 & H100
sure|the pool would take less than five years to catch up with one hyperscaler|project: pool_to_one_hyperscaler_t >= 1|t=5
ask|If everyone with a gaming GPU paid 2000 bucks they could own as much as a hyperscaler|estimate: result <= 1||hyperscaler & $2000
ask|running a 27B on my own 3090 costs more in electricity alone than paying a flash model|cost-per-token: home_to_api > 1
sure|the biggest training run ever done over the internet is a thousand times smaller than the frontier ones|estimate: result ~ 1000
ask|the biggest training run ever cancelled over the internet is a thousand times smaller than the frontier ones
ask|if even one gamer in a thousand kept the client running I'd be surprised|pool: participation < 1/1000
ask|SETI had 5 million people, if we got that many gamers to join we'd beat xAI|crowd: crowd_to_owner > 1|consumer_gpu_installed_base=5M|xAI
sure|gaming is under 10% of what datacenter brings in|estimate: result < 10%||gaming & data cent
none|gaming is under 10% of what movies bring in
ask|My two 3090s pull 600W, at 20 cents that's over a grand a year if they never sleep|estimate: result > $1||electricity of 2 RTX 3090s & 365 days
ask|the top five went from 60% at the start of 2024 to 71 now|versus: first_to_second ~ 71%||five & world
ask|China went from 15 to 5% of the world's compute|versus: first_to_second ~ 5%||China & world
sure|If an H100 rents for less than $1.65/hr it never earns its price back|rent: rent_to_own <= 1|rental_price=$1.65
ask|Consumer stuff is six times less power efficient|estimate: result ~ 1/6
sure|a million 4090s could train a GPT-4 class model in a month|train: trained_to_frontier >= 1|training_days=30,training_compute=1.4|GPT-4
ask|hyperscalers will spend a trillion on capex in 2027|estimate: result ~ 1000||hyperscalers & 2027
ask|it'll never catch up, their compute triples every year and gaming cards only get a third better|project: dc_compute_growth ~ 3
ask|compute triples every year and gaming cards only get a third better|project: consumer_performance_growth <= 1.333
ask|consumer cards get maybe 30% faster every year while datacenter compute triples|project: dc_compute_growth ~ 3
ask|AWS charges more than double what the cheap clouds want for the same H100|estimate: result > 2||AWS & 37 providers
ask|Gaming PC 8 hours a day in Germany is 300 euros a year at 36 cents|estimate: result ~ 300||electricity of a gaming PC for 2920 hours
sure|a gaming PC running 24/7 at 30 cents costs over 500 dollars a year|estimate: result > $500||electricity of a gaming PC for 365 days
none|data centers use too much drinking water
ask|H100s went from 8 bucks an hour in 2023 to under 2 in 2025|estimate: result < 2||2025
ask|H100s were 8 bucks an hour in 2023, now you can get one for less than 2|rent: rental_price < $2
ask|local is wasteful, a shared server needs a tenth of the energy per token|estimate: result ~ 10||at home over
ask|a single hyperscaler could staff a million AI agents on less than a tenth of its GPUs|workers: fleet_workers >= 10
ask|it would be cheaper for everyone to chip in for blackwells than to pay the power bill of their own cards|chip-in: rented_to_pool > 1
none|it would be cheaper for everyone to chip in for a bus than to pay for their own cars
ask|Petals gave you 6 tokens a second on a 70B. One H100 does over ten times that|estimate: result > 60||H100
ask|8 H100s for five minutes is about one 4090 for four hours|versus: first_to_second ~ 48||8 H100s & 4090
ask|An H100 does in a day what a 4090 does in a week|versus: first_to_second ~ 7||H100 & 4090
ask|a thousand 3090s for two weeks beat 150k A100 hours|versus: first_to_second > 446.4||3090s & A100s
ask|2000 4090s for a month do more than 500 H100s for a week|versus: first_to_second < 4.343||500 H100s & 2000 RTX 4090s
ask|We rented 64 H100s for two weeks for 60 grand|estimate: result ~ 60
none|A builder does in a day what a robot does in a week
sure|The two biggest own less compute than everyone outside the top four|versus: first_to_second < 1||two largest & everyone outside the four
ask|The two biggest own less than everyone outside the top four|versus: first_to_second < 1||two largest & everyone outside the four
ask|With $50 from every gamer we'd have a fleet like xAI's|estimate: result <= 1||xAI & $50
ask|Google is ten times bigger than it was in 2023|versus: first_to_second ~ 10||Google & 2023
none|Oslo is ten times bigger than it was in 1923
ask|xAI is gonna burn 2 GW for colossus alone lmao thats more than the whole of oracle|versus-watts: first_to_second_power > 1||xAI & Oracle
none|A tractor does the work of twenty people
sure|Gamers vs Amazon: gamers lose|crowd: crowd_to_owner < 1||Amazon
sure|Gamers vs Oracle: Oracle wins|crowd: crowd_to_owner < 1||Oracle
none|Arsenal vs Chelsea: Arsenal lose
sure|There are fewer than 20 million H100-equivalents in the world|versus: first_to_second < 20||world
sure|There are 3 million H100s in the US|versus: first_to_second ~ 3||United States
ask|There aren't a million H100s in Europe|versus: first_to_second < 1||European Union
none|There are 3 million cars in Berlin
sure|if 3% of PC gamers left it on all day they'd beat CoreWeave|crowd: crowd_to_owner > 1|participation=3%,availability=24/24|CoreWeave
ask|if just 3% of PC gamers ran this thing all day they'd have more compute than CoreWeave|crowd: crowd_to_owner > 1|participation=3%,availability=24/24|CoreWeave
sure|Gamers are within 10x of Google|crowd: crowd_to_owner >= 10%||Google
ask|volunteers are within 1000x of a frontier run|train: trained_to_frontier >= 0.001
ask|a cluster of 1000 machines has more compute than Meta|crowd: crowd_to_owner > 1|consumer_gpu_installed_base=1000|Meta
none|Google could run more AI workers than Germany has people
ask|A million 4090s on 8 hours a day would beat Anthropic|crowd: crowd_to_owner > 1|availability=8/24|1M RTX 4090s & Anthropic
sure|If every iPhone owner shared their phone, that's still less than Google|crowd: crowd_to_owner < 1|participation=100%|All iPhones & Google
sure|Llama 3 405B needs more than 8 H100s to run|fit: cards_needed > 8|model_parameters=405B
ask|if 10% joined, Google would still have more than Meta|versus: first_to_second > 1||left out
sure|Meta and Google together spend more than $200 billion on capex|estimate: result > 200||Meta & Google
ask|Meta and Google together will spend over $300 billion this year|estimate: result > 300||Meta & Google
ask|Meta spent more on GPUs than gamers on cards|estimate: result > 1||Meta & gaming
ask|Gamers would match Google, but only if latency weren't a problem|crowd: crowd_to_owner >= 1|coordination_efficiency=100%|Google
ask|If every iPhone owner shared their phone while it charges, that's still less than one Google|crowd: crowd_to_owner < 1|participation=100%|All iPhones & Google
sure|Compute per dollar doubles every two years|estimate: result ~ 1.414||FLOP/s per USD
sure|Performance per watt improves 40% a year|estimate: result ~ 1.4||FLOP/s per watt
sure|flops per dollar doubles every 18 months|estimate: result ~ 1.587||times a year
none|Nvidia sells more compute in a month than all gamers own
sure|If Steam users donated 4 hours a night, they'd match a quarter of Azure|crowd: crowd_to_owner ~ 25%|availability=4/24|Microsoft & on for 4 hours a day
sure|A gaming PC costs $1 a day to run flat out|estimate: result ~ 0.0417||The electricity of a gaming PC
sure|a 4090 costs 10 cents an hour to run|estimate: result ~ 0.1||RTX 4090
sure|a swarm of Macs would beat xAI|crowd: crowd_to_owner > 1||Macs & xAI
ask|Nobody outside the big five has more than 3% of the world's AI compute|versus: first_to_second <= 3%||outside the five largest
sure|All the world's universities together have less than 1% of Meta|versus: first_to_second < 1%||All university clusters
ask|You get more tokens per dollar from an API than from your own 4090|cost-per-token: home_to_api > 1||token at home
ask|A 4090 at home gives more tokens per dollar than the API|cost-per-token: home_to_api < 1||token at home
ask|China has twice the compute it had last year|versus: first_to_second ~ 2||China & at the end of 2025
sure|A gaming GPU costs 10x less than an H100 per flop|estimate: result ~ 10||Work per dollar
sure|An H100 costs more per flop than a 3060|estimate: result < 1||Work per dollar
ask|open weights mean nothing when four firms own 60% of the compute|versus: first_to_second ~ 60%||four largest
ask|There are more iPhones than gaming GPUs|versus: first_to_second > 1||All iPhones & all gaming cards
sure|Gamers are online 3 hours a day at most|pool: availability <= 0.125||on, online and free
ask|If even 5% joined, we'd have a supercomputer|crowd: crowd_to_owner >= 1|participation=5%|the fastest public supercomputer
ask|10,000 4090s are a supercomputer|versus: first_to_second ~ 1||RTX 4090s
ask|The edge is where most of the world's FLOPs live|crowd: crowd_to_owner > 50%||all AI compute in the world
sure|is it true that google alone has more AI computer power than whole china?|versus: first_to_second > 1||Google & China
sure|half of the gaming PCs half of the day is still more than Oracle, or?|crowd: crowd_to_owner > 1|participation=50%,availability=50%|Oracle
ask|USA has three quarters from all AI computers, China only 15 %|versus: first_to_second ~ 75%||The United States & in the world
ask|only 3 persons from 1000 who have a card would really do it|pool: participation <= 0.3%||join
ask|One H100 eats so much electricity like four of the RTX 3060|estimate: result >= 1||4 times
none|ChatGPT is more smart than half of my class
sure|At $2.50 an hour, a three-year rental of one H100 costs twice its price|estimate: result ~ 2||at $2.50 an hour
ask|every 4090 on the planet is less than Amazon|crowd: crowd_to_owner < 1|participation=100%|All RTX 4090s & Amazon
ask|at 20 cents per kWh mining on a 3060 costs more than the API|cost-per-token: home_to_api > 1||$0.20 left out
none|my rent went up by 300 dollars, more than OpenAI pays for a GPU hour lol
`;
