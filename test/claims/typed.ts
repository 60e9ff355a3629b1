// Sentences as people type them, written before anybody looked at how they are read; the readings that are right.

export const typed = `
ask|ngl if even a third of steam turned their rigs on overnight we'd smoke xAI|crowd: crowd_to_owner > 1|participation=1/3|xAI
ask|Zuck's got more GPUs than the entire PC gaming community combined|crowd: crowd_to_owner < 1|participation=100%|Meta
sure|Honestly a couple thousand 4090 owners could replace CoreWeave|versus: first_to_second >= 1||CoreWeave
ask|Colossus alone has more compute than every Mac ever sold|crowd: crowd_to_owner < 1|participation=100%|xAI
ask|You would need fifty 3090s just to equal one B200|versus: first_to_second ~ 50
sure|a 4070 is maybe 1/20 of an H100|versus: first_to_second ~ 0.05125
sure|An H100 is only like 6x a 4090|versus: first_to_second <= 6
sure|My 3080 is as fast as an A100|versus: first_to_second >= 1
sure|Even at 100% participation the swarm tops out at 5% of Microsoft|crowd: crowd_to_owner <= 0.05|participation=100%|Microsoft
ask|I'd be shocked if more than 2% of people opted in|pool: participation <= 0.02
ask|Realistically you get maybe 0.5% of gamers to sign up|pool: participation ~ 0.005125
ask|a typical gaming PC is idle 20 hours a day|estimate: result ~ 0.1629
ask|Over residential internet you lose at least 95% of the throughput|pool: coordination_efficiency <= 0.05
sure|efficiency of distributed inference would be 30% at best|pool: coordination_efficiency <= 0.3
sure|Latency alone kills 90% of the performance|pool: coordination_efficiency ~ 0.1
sure|hyperscalers run ~3 million accelerators each|gap: fleet_per_hyperscaler ~ 3.075
sure|Google has something like 5 million H100 equivalents by now|versus: first_to_second ~ 5.125
ask|xAI is running 200k H100s in Memphis|versus: first_to_second ~ 200
sure|Anthropic has less compute than Meta|versus: first_to_second < 1||Meta
sure|China has a tenth of the compute the US has|versus: first_to_second ~ 0.1005||United States
sure|The entire EU has fewer AI chips than xAI|versus: first_to_second < 1||xAI
sure|Europe owns under 5% of global AI compute|versus: first_to_second < 0.05||AI compute in the world
ask|America has more AI compute than the rest of the world put together|versus: first_to_second > 0.5||AI compute in the world
sure|five companies control 80% of all AI chips on earth|versus: first_to_second ~ 0.8||AI compute in the world
sure|The biggest hyperscaler holds a fifth of global compute|versus: first_to_second ~ 0.2009||AI compute in the world
sure|Amazon's share of world AI compute is below 15%|versus: first_to_second < 0.15||AI compute in the world
ask|nobody can run DeepSeek R1 at home|fit: cards_needed > 1|model_parameters=671B
ask|You can run a 32B model on a single 3090 at 4 bit|fit: cards_needed <= 1|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=32B
sure|405B needs like 8 cards even at 4-bit|fit: cards_needed ~ 8|bytes_per_parameter=4/8,model_parameters=405B
sure|a 671B model in 8 bit wont fit on less than 60 gaming cards|fit: cards_needed >= 60|bytes_per_parameter=8/8,model_parameters=671B
sure|Llama 70B in fp16 takes at least six 24 GB cards|fit: cards_needed >= 6|vram_card=24 GB,bytes_per_parameter=16/8,model_parameters=70B
ask|Kimi K2 with its trillion parameters needs over a hundred consumer cards|fit: cards_needed > 100|model_parameters=1T
ask|If you use it 24/7 buying beats renting|rent: rent_to_own > 1|time_in_use=24/24
sure|renting is only worth it below 20% utilization|rent: breakeven_use ~ 0.2
sure|H100s go for under two bucks an hour these days|rent: rental_price < 2
ask|spot price for an H100 is about $1.50/hr|rent: rental_price ~ 1.538
sure|Renting an H100 for a year sets you back 20 grand|estimate: result ~ 20
ask|A B200 costs 40 thousand dollars|gap: accelerator_price ~ 40
ask|a hyperscaler pays $25k per accelerator|gap: accelerator_price ~ 25
sure|4090s cost more than half of what an H100 costs|estimate: result > 0.5
sure|Electricity for the pool would cost over $20 billion a year|chip-in: pool_bill > 20
sure|Home power is three times as expensive as what AWS pays|estimate: result ~ 3
sure|residential electricity costs 30 cents per kWh|estimate: result ~ 0.3
sure|datacenters pay about 6 cents a kilowatt-hour|estimate: result ~ 0.0615
sure|A token from my own card is ten times more expensive than one from the API|cost-per-token: home_to_api ~ 10
sure|Inference at home is way cheaper than paying OpenAI|cost-per-token: home_to_api < 1
sure|running llama locally costs twice what the API charges|cost-per-token: home_to_api ~ 2
ask|distributed training will catch up with the labs by 2030|train: trained_to_frontier >= 1
ask|You could never train GPT-5 on volunteers' GPUs|train: trained_to_frontier < 1
ask|INTELLECT-2 used more compute than Folding@home ever had|versus: first_to_second > 1||Folding@home at its peak of April 2020
sure|the biggest decentralized run is 1000x smaller than frontier|estimate: result ~ 1
sure|with 10 million 3060s you could train a frontier model in 100 days|train: trained_to_frontier >= 1|consumer_gpu_installed_base=10M,participation=100%,training_days=100
sure|a swarm of a million gamers trains GPT-4 in under a month|train: trained_to_frontier >= 1|consumer_gpu_installed_base=1M,participation=100%,training_days=30
ask|home bandwidth makes distributed training impossible|train: trained_to_frontier < 1
sure|all gaming rigs running flat out would pull 40 GW|watts: pool_power_with_pcs ~ 40|participation=100%
sure|The four big clouds together consume less than 10 gigawatts|watts: four_fleets_power < 10
sure|a pooled network would burn more power per token than a datacenter|estimate: result > 1
sure|gaming GPUs are at least 3x less energy efficient than H100s|estimate: result <= 0.3333
sure|Total AI compute triples every year|project: dc_compute_growth ~ 3
sure|AI compute is doubling every 10 months|project: dc_compute_growth ~ 2.315
sure|hyperscaler capex went up 60% this year|project: capex_growth ~ 1.6
sure|capex growth will slow to under 30%|project: capex_growth < 1.3
sure|consumer GPUs get about 25% faster each year|project: consumer_performance_growth ~ 1.281
sure|gamers fall behind by a factor of 2.5 every year|project: gap_growth ~ 2.5
sure|the difference between home and cloud will be 10x bigger by 2028|project: gap_growth ~ 3.138
sure|In five years the gap will be a hundred times what it is now|project: gap_growth ~ 2.499
sure|The gap isn't going to shrink|project: gap_growth >= 1
sure|By 2027 the pool is under 1% of one hyperscaler|project: pool_to_one_hyperscaler_t < 0.01|t=1
ask|hyperscalers are pulling away from everyone else|project: gap_growth > 1
sure|A single hyperscaler could run 50 million AI agents|workers: fleet_workers >= 50
ask|all gamers together could host as many AI workers as Google|workers: fleet_to_pool_workers <= 1|participation=100%
sure|Big tech can hire 100 times as many AI employees as the public|workers: fleet_to_pool_workers ~ 100
ask|a GPU does 2000 tokens a second, a home card does 50|workers: tokens_per_card ~ 50
ask|you'd need 75 million gaming GPUs to match Google|crowd: crowd_to_owner >= 1|consumer_gpu_installed_base=75M,participation=100%|Google
sure|75M consumer cards = 1 hyperscaler|gap: compute_gap_ratio ~ 75
sure|One hyperscaler is worth 75,000,000 of your GPUs|gap: compute_gap_ratio ~ 75
ask|The gap between a guy with a 3060 and Google is more like 1 to 100 million|gap: compute_gap_ratio ~ 100
sure|there are 200 million gaming GPUs out there|pool: consumer_gpu_installed_base ~ 200
ask|fewer than 100 million people have a proper gaming card|pool: consumer_gpu_installed_base < 100
sure|Nvidia's datacenter business is 12x its gaming business|estimate: result ~ 12
ask|Nvidia sold $16B worth of gaming chips last year|estimate: result ~ 16
sure|big tech will blow $700B on AI this year|estimate: result ~ 700
sure|The hyperscalers spent less than $200B on GPUs alone|gap: accelerator_spend < 200
sure|Iphones together pack more AI compute than Meta|crowd: crowd_to_owner > 1||Meta
sure|Every PS5 on the planet working together is still nowhere near AWS|crowd: crowd_to_owner < 1|participation=100%|Amazon
sure|Xbox owners could take on Oracle|crowd: crowd_to_owner >= 1||Oracle
ask|All laptops combined < one hyperscaler|crowd: crowd_to_owner < 1|participation=100%
ask|German gamers would have more than Anthropic|crowd: crowd_to_owner > 1||Anthropic
ask|US gamers couldn't even match Oracle|crowd: crowd_to_owner < 1||Oracle
ask|Brazil's gaming PCs outmuscle every university on the planet|crowd: crowd_to_owner > 1||university clusters
sure|All unis pooling their clusters would be a tenth of Meta|versus: first_to_second ~ 0.1005||Meta
sure|ten thousand H100s is worth more than half a million RTX 3060s|versus: first_to_second > 1
ask|1M 4090s ≈ 150k H100s|versus: first_to_second ~ 1
ask|Oracle and CoreWeave together are bigger than xAI|versus: first_to_second > 1||xAI
ask|Meta + Microsoft > Google|versus: first_to_second > 1||Google
sure|an H100 has 10x the memory bandwidth of a 3060|estimate: result ~ 10
sure|a 5090 has 32 gigs of VRAM|estimate: result ~ 32
sure|H100 has over 3 times the memory of a 4090|estimate: result > 3
ask|most gamers' cards are busy less than 10% of the time|estimate: result < 0.1
sure|three quarters of consumer GPUs sit idle right now|estimate: result ~ 0.2466
none|I'm buying a 5090 as soon as prices drop
none|Anyone know why my 3060 crashes in Elden Ring?
none|Google Docs is better than Word
none|AWS was down again last night
none|Oracle sues everyone twice a year
none|The pool at my gym costs 30 dollars a month
none|Meta's VR headset sold fewer units than the PS5
none|half of my guild uses Macs
none|China builds more solar than the rest of the world combined
none|Renting in Munich costs twice as much as in Berlin
none|Electricity in Germany costs 40 cents
none|Microsoft laid off 10,000 people
none|Tesla has more range than a Leaf
none|A train from Paris to Berlin takes 8 hours
none|Training dogs takes a lot of patience
none|Most gamers are over 30
none|Steam takes a 30% cut
none|Amazon employs over a million people
none|Gamers hate microtransactions
none|My card got declined at Oracle Park
none|the gap between the platform and the train is growing
none|Apple makes more profit than Google
none|Nvidia is worth more than Germany's GDP
none|The big four accounting firms audit everyone
none|Consumers trust Amazon more than Meta
none|Europe has more universities than America
none|Workers at Amazon want a union
none|Chips are cheaper at Aldi
none|GTA 6 will sell 100 million copies
none|playing at 60 fps is twice as good as 30
none|My phone's battery lasts half as long as last year
none|ChatGPT has 800 million users
none|Claude writes better code than GPT
none|Open source maintainers are underpaid
none|Wikipedia beats Britannica
none|Bitcoin mining uses more electricity than Argentina
none|A million people marched in Beijing
none|We rent our servers from Hetzner
none|My electricity bill doubled this year
none|Xbox Game Pass is cheaper than buying games
none|The world has 8 billion people
none|It's over, Anakin, I have the high ground
none|What time is raid tonight?
none|brb food
none|Google fired half the Stadia team
none|The top 10 streamers make more than the other 90%
none|Universities charge too much
none|Microsoft owns Activision
none|Four out of five dentists recommend it
none|A PS5 costs more than an Xbox
ask|Gamers in Europe combined couldn't touch Meta|crowd: crowd_to_owner < 1||Meta
ask|if 2% of PC gamers signed up you'd get 1% of Meta at most|crowd: crowd_to_owner <= 0.01|participation=2%|Meta
ask|You'd have to recruit 40% of all gamers just to tie with xAI|crowd: breakeven_participation >= 0.4||xAI
sure|A 5090 is basically a third of an H100|versus: first_to_second ~ 0.3348
sure|Four 3090s are better than one A100|versus: first_to_second > 1
ask|xAI passed Meta in compute this year|versus: first_to_second > 1||Meta
ask|CoreWeave is bigger than xAI in GPUs|versus: first_to_second > 1||xAI
ask|OpenAI rents more GPUs than Meta owns|versus: first_to_second > 1||Meta
sure|Amazon has half the AI compute Google has|versus: first_to_second ~ 0.5023||Google
sure|Google + Microsoft own 40% of the world's compute|versus: first_to_second ~ 0.4||AI compute in the world
sure|China is at 5% of global compute, tops|versus: first_to_second <= 0.05||AI compute in the world
sure|The US sits on 80% of the planet's AI chips|versus: first_to_second ~ 0.8||AI compute in the world
sure|Two companies own almost half of all AI compute|versus: first_to_second ~ 0.5125||AI compute in the world
ask|No one is going to leave their rig running for strangers|pool: availability <= 0.01
ask|I bet less than 1 in 500 would participate|pool: participation < 0.002
ask|maybe 3% of players join, and that's generous|pool: participation <= 3%
ask|cards would be available 8 hours a day at most|pool: availability <= 1/3
sure|you'd lose three quarters of it to network overhead|pool: coordination_efficiency ~ 0.2466
ask|Overhead would eat at least half|pool: coordination_efficiency <= 0.5
ask|Consumer cards keep 80% efficiency even over the internet|pool: coordination_efficiency ~ 0.8
sure|150M gaming cards is like 4M H100s|versus: first_to_second ~ 1
ask|All the world's gaming GPUs amount to under 2 million H100s|crowd: crowd_compute < 2
sure|Every iPhone on earth put together is less than Oracle|crowd: crowd_to_owner < 1|participation=100%|Oracle
sure|Macs have more AI compute than all consoles|versus: first_to_second > 1||game consoles
sure|SETI@home at its peak was weaker than a single 5090|versus: first_to_second < 1
sure|Folding@home at peak equalled about 2,500 H100s|versus: first_to_second ~ 2.563
sure|BOINC is smaller than a hundred H100s|versus: first_to_second < 100
sure|universities own less than 1% of all AI compute|versus: first_to_second < 0.01||AI compute in the world
sure|Google's fleet is equivalent to 200 million 3060s|versus: first_to_second ~ 200
sure|Microsoft has as much compute as 100 million gaming PCs|crowd: crowd_to_owner <= 1|consumer_gpu_installed_base=100M,participation=100%|Microsoft
sure|a hyperscaler's fleet equals 130 million consumer GPUs|gap: compute_gap_ratio ~ 130
sure|one datacenter chip does the work of 80 gaming cards|gap: dc_to_consumer_ratio ~ 80
sure|H100s are 20 times better at AI than a 3060|versus: first_to_second ~ 20
sure|an RTX 4060 has 1/30 of an H100's compute|versus: first_to_second ~ 0.03349
ask|AI chips cost hyperscalers 30 grand apiece|gap: accelerator_price ~ 30
sure|H100 rental fell below $2 an hour|rent: rental_price < 2
sure|It costs $3/hr to rent an H100|rent: rental_price ~ 3
sure|leasing is half the cost of ownership|rent: rent_to_own ~ 0.5023
sure|over five years owning is three times cheaper than renting|rent: rent_to_own ~ 3|hardware_life=5 years
ask|you break even on buying an H100 at 50% usage|rent: rent_to_own > 1|time_in_use=50%
sure|an H100 costs as much as 15 4090s|estimate: result >= 1
sure|for the price of one H100 you can get 100 3060s|estimate: result >= 1
sure|An H100 draws less power than two 4090s|estimate: result < 1
sure|Gaming cards need five times the electricity for the same compute|estimate: result ~ 5
ask|running the pool would need 20 nuclear plants|watts: pool_power_with_pcs ~ 20
sure|power for the pool would cost $10bn a year|chip-in: pool_bill ~ 10
sure|the four giants draw over 15 GW for AI|watts: four_fleets_power > 15
ask|Home users pay twice the electricity price of datacenters|estimate: result ~ 2
sure|electricity costs 18 cents at home|estimate: result ~ 0.18
sure|API tokens cost a tenth of running it yourself|cost-per-token: home_to_api ~ 10.05
sure|self hosting is more expensive than the API|cost-per-token: home_to_api > 1
sure|A million tokens at home costs a dollar|cost-per-token: home_token_cost ~ 1
sure|APIs charge 60 cents per million tokens|estimate: result ~ 0.6
sure|a 120B model won't run on a single gaming card|fit: cards_needed > 1|model_parameters=120B
sure|you need two 24GB cards to run a 70B|fit: cards_needed ~ 2|vram_card=24 GB,model_parameters=70B
sure|an 8B model fits in 12 GB|fit: model_memory <= 12|model_parameters=8B
sure|All gamers together could train a frontier model in three months|train: trained_to_frontier >= 1|participation=100%,training_days=90
sure|It'd take 5% of gamers to train GPT-5|train: joining_to_match ~ 5%
ask|decentralized training is 100x behind the labs|estimate: result ~ 100
sure|The gap between big tech and gamers widens 2.5x a year|project: gap_growth ~ 2.5
sure|the gap will keep growing until 2030|project: gap_growth > 1
sure|compute supply triples annually|project: dc_compute_growth ~ 3
sure|capex rose 70% in 2026|project: capex_growth ~ 1.7
ask|gaming cards improve 30% a year, datacenters triple|project: consumer_performance_growth ~ 1.3
ask|consumer GPUs will catch up by 2035|project: pool_to_one_hyperscaler_t >= 1|t=9
sure|hyperscalers spend 180 billion a year on GPUs|gap: accelerator_spend ~ 180
sure|AI spending by big tech hit $700B|estimate: result ~ 700
ask|gaming is under 10% of Nvidia's revenue|estimate: result < 0.1
ask|Google can employ 100 million AI workers|workers: fleet_workers >= 100
sure|All gamers together could run 10 million AI workers|workers: pool_workers >= 10|participation=100%
sure|If only 1 in 10 gamers pitched in, we'd have more compute than Anthropic|crowd: crowd_to_owner > 1|participation=10%|Anthropic
sure|OpenAI has roughly as much compute as Oracle|versus: first_to_second ~ 1||Oracle
ask|CoreWeave owns half as many GPUs as Oracle|versus: first_to_second ~ 0.5023||Oracle
ask|A third of the world's AI compute sits with Google and Microsoft|versus: first_to_second ~ 0.3348||AI compute in the world
sure|Big tech's big four hold 60-70% of global AI compute|versus: first_to_second ~ 0.65||AI compute in the world
sure|China has more compute than Europe|versus: first_to_second > 1||European Union
ask|a million PS5s would be enough to beat BOINC|crowd: crowd_to_owner >= 1|consumer_gpu_installed_base=1M,participation=100%|BOINC
ask|Phones don't have enough compute to beat even Oracle|crowd: crowd_to_owner < 1||Oracle
sure|50k 5090s outclass 10k H100s|versus: first_to_second > 1
ask|one H100 ≈ three 5090s|versus: first_to_second ~ 3.075
sure|you can replace an H100 with two 5090s|versus: first_to_second >= 1
sure|3090s deliver a tenth of the performance of an H100|versus: first_to_second ~ 0.1005
ask|gaming GPUs are thirty times slower than H100s|versus: first_to_second ~ 30
sure|B200s are twice as fast as H100s|versus: first_to_second ~ 2
sure|A hyperscaler has ten million GPUs|gap: fleet_per_hyperscaler ~ 10
sure|each of the big four owns more than 2 million GPUs|gap: fleet_per_hyperscaler > 2
sure|there's 1.5 million datacenter GPUs per hyperscaler|gap: fleet_per_hyperscaler ~ 1.5
ask|about 15% of cards would be eligible memory-wise|pool: memory_eligible_share ~ 0.1537
sure|Hardly any gamer would sign up for this|pool: participation <= 0.01
ask|20% of gamers would do it if they got paid|pool: participation ~ 0.2
ask|you might get half a percent of them to join|pool: participation ~ 0.005
sure|GPUs are used for gaming maybe 5% of the time|estimate: result ~ 0.05125
sure|a gaming card is free 90% of the time|estimate: result ~ 0.1
sure|Only 10% of the compute survives the network overhead|pool: coordination_efficiency <= 0.1
sure|the network would eat up nine tenths of it|pool: coordination_efficiency ~ 0.0959
sure|at 50% participation and 50% efficiency the pool beats Microsoft|crowd: crowd_to_owner > 1|participation=50%,coordination_efficiency=50%|Microsoft
sure|even if participation hits 10% the pool is under 2% of a hyperscaler|pool: pool_to_one_hyperscaler < 0.02|participation=10%
sure|the whole pool is good for maybe 100k H100s|crowd: crowd_compute ~ 100
sure|renting H100s costs less than $2/hr now|rent: rental_price < 2
sure|owning beats renting once you run it more than half the time|rent: breakeven_use ~ 0.5023
sure|renting for 12 hours a day is pricier than buying|rent: rent_to_own > 1|time_in_use=12/24
sure|H200s cost 40k each|estimate: result ~ 40
sure|4 used 3090s cost less than one tenth of an H100|estimate: result < 0.1
ask|a kWh costs twice as much for you as for Google|estimate: result ~ 2
sure|running the swarm costs $15 billion in electricity per year|chip-in: pool_bill ~ 15
ask|gamers' electricity bill could rent a million H100s instead|chip-in: rented_gpus >= 1
sure|the fleets of the four draw 14 gigawatts|watts: four_fleets_power ~ 14
ask|AI datacenters guzzle more power than every gaming PC combined|watts: pool_to_fleets_power < 1|participation=100%
sure|a gaming PC needs more watts than an H100|estimate: result > 1
sure|H100s do ten times more work per watt than gaming GPUs|estimate: result ~ 0.1066
sure|a home token costs half of what OpenAI charges|cost-per-token: home_to_api ~ 0.5023
sure|local inference will never be as cheap as the API|cost-per-token: home_to_api > 1
sure|a 70B model at 4 bits fits on three 16GB cards|fit: cards_needed <= 3|vram_card=16 GB,bytes_per_parameter=4/8,model_parameters=70B
sure|you can't fit DeepSeek on fewer than 30 gaming cards|fit: cards_needed >= 30|model_parameters=671B
ask|Mixtral runs on a laptop|fit: cards_needed <= 1
sure|a 1T model takes 50 24GB cards at 4-bit|fit: cards_needed ~ 50|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=1T
sure|gamers could train GPT-5 in a year|train: trained_to_frontier >= 1|training_days=365
sure|five million 4090s could train GPT-4 within two months|train: trained_to_frontier >= 1|consumer_gpu_installed_base=5M,participation=100%,training_days=60
sure|training a frontier model over the internet is a pipe dream|train: trained_to_frontier < 1
sure|the largest internet training run is a thousandth of frontier|estimate: result ~ 1.005
sure|the frontier is 1000x ahead of decentralized training|estimate: result ~ 1
sure|The gap between pool and hyperscalers doubles annually|project: gap_growth ~ 2
sure|the gap is 20x what it was, in 3 years|project: gap_growth ~ 2.695
sure|world AI compute is up 3.3x per year|project: dc_compute_growth ~ 3.3
sure|AI compute doubled in the last year|project: dc_compute_growth ~ 2
sure|hyperscaler spending will grow by half next year|project: capex_growth ~ 1.502
sure|gaming GPUs get 10% better per year|project: consumer_performance_growth ~ 1.1
sure|by 2028 the pool won't even be 0.5% of a hyperscaler|project: pool_to_one_hyperscaler_t < 0.005|t=2
ask|by 2030 xAI will have overtaken Google|versus: first_to_second > 1||Google
sure|The four will spend over half a trillion on AI this year|estimate: result > 500
sure|Nvidia's gaming revenue is peanuts compared to datacenter|estimate: result < 1
ask|Nvidia earns 200 billion a year from AI chips|estimate: result ~ 200
sure|a hyperscaler can put 20 million AI employees to work|workers: fleet_workers >= 20
none|Google has better lawyers than Oracle
none|My 4090 is whisper quiet
none|the gap in my teeth is growing
none|Amazon Music has more songs than Spotify
none|Meta will lose the lawsuit
none|I rent a flat for 900 a month
none|we share our Netflix account
none|20% of my class failed
none|Japan has more consoles per head than France
none|Phones are banned in half of all schools
none|Microsoft Flight Simulator needs 150 GB
none|The average gamer is 35
none|Steam Deck outsells the Switch in my shop
none|the chips at this pub cost twice as much
none|electric scooters use less power than a kettle
none|the swarm in StarCraft is overpowered
none|My model train runs at 12 volts
none|university rankings are nonsense
none|my employees want 10% more
none|trains are faster than buses
none|I lost half my money on crypto
none|America has more guns than people
none|Most laptops die after five years
none|a card game costs 15 euros
none|rendering took all night
none|the API returns 404
none|Cloudflare had an outage
none|we have 3 datacenter technicians
none|Fable is the best game of 2026
none|Apple users pay more
sure|Half of all PC gamers would have to join to equal Microsoft|crowd: breakeven_participation >= 0.5||Microsoft
ask|A network of 50 million gaming PCs would be larger than Meta's fleet|crowd: crowd_to_owner > 1|consumer_gpu_installed_base=50M,participation=100%|Meta
ask|Not a chance that gamers get to even a tenth of Google|crowd: crowd_to_owner < 0.1||Google
sure|Amazon's fleet is ten times what all gamers could pool|crowd: crowd_to_owner ~ 0.1066|participation=100%|Amazon
ask|Every hyperscaler individually dwarfs all the consumer GPUs combined|pool: pool_to_one_hyperscaler < 1|participation=100%
ask|the four biggest companies have more compute than everyone else together|versus: first_to_second > 0.5||AI compute in the world
sure|Meta's compute is about two thirds of Microsoft's|versus: first_to_second ~ 0.6833||Microsoft
ask|xAI's Colossus has as many GPUs as all universities in the world|versus: first_to_second >= 1||university clusters
sure|China's compute is a twentieth of America's|versus: first_to_second ~ 0.05022||United States
sure|Europe would need ten times its compute to match the US|versus: first_to_second ~ 10||European Union
sure|The world has about 20 million H100 equivalents|versus: first_to_second ~ 20
sure|Total AI compute on earth is under 50 million H100s|versus: first_to_second < 50
sure|The biggest player has a quarter of the world's AI compute|versus: first_to_second ~ 0.2511||AI compute in the world
sure|The top three own more than half of everything|versus: first_to_second > 0.5||AI compute in the world
sure|A 3060 is 2% of an H100|versus: first_to_second ~ 0.02
ask|You need around 40 gaming cards for one H100|versus: first_to_second >= 1
sure|Five 4090s do what one H100 does|versus: first_to_second ~ 1
sure|B200s are worth 2.3 H100s|versus: first_to_second ~ 2.3
sure|An A100 is a third of an H100|versus: first_to_second ~ 0.3348
sure|Gaming cards are getting faster more slowly than AI accelerators|project: gap_growth > 1
ask|Hyperscalers' capex doubles every two years|project: capex_growth ~ 1.403
sure|The gap between a home PC and Google is a hundred million to one|gap: compute_gap_ratio ~ 100
sure|In 2030 the pool will be a thousandth of a hyperscaler|project: pool_to_one_hyperscaler_t ~ 0.001005|t=4
sure|With perfect coordination the pool equals two hyperscalers|pool: pool_to_one_hyperscaler ~ 2|memory_eligible_share=100%,availability=100%,coordination_efficiency=100%
sure|Gaming PCs idle 94% of the time|estimate: result ~ 0.06
ask|Gamers' cards sit unused most of the day|estimate: result <= 0.5
sure|All gaming PCs together would draw as much as the four fleets|watts: pool_to_fleets_power >= 1|participation=100%
sure|The swarm would need more than 30 gigawatts|watts: pool_power_with_pcs > 30
sure|Google's fleet draws more than 5 GW|versus-watts: first_to_second_power > 1|second_power=5 GW
sure|Microsoft uses more electricity for AI than Meta|versus-watts: first_to_second_power > 1||Meta
sure|A 5090 draws almost as much as an H100|estimate: result ~ 1
sure|At home a million tokens cost five dollars|cost-per-token: home_token_cost ~ 5
sure|A datacenter GPU rents for about $2.50 an hour|rent: rental_price ~ 2.563
sure|Renting an H100 for two years costs more than buying one|estimate: result > 1||730 days
ask|Owning is only worth it if you use the GPU more than 60% of the time|rent: breakeven_use ~ 0.6
sure|Buying is cheaper than renting if the GPU lasts five years|rent: rent_to_own > 1|hardware_life=5 years
sure|H100s have dropped to $25,000|gap: accelerator_price ~ 25
ask|A hyperscaler pays less than $30k for an H100|gap: accelerator_price < 30
sure|Big tech's AI capex in 2026 is 700 billion dollars|estimate: result ~ 700
sure|Nvidia sells ten times more to data centers than to gamers|estimate: result ~ 10
ask|Google could run a hundred million AI agents at once|workers: fleet_workers >= 100
sure|A swarm of gamers could employ a million AI workers|workers: pool_workers >= 1
sure|One hyperscaler employs more AI workers than all gamers together|workers: fleet_to_pool_workers > 1|participation=100%
sure|Gamers could have trained GPT-4|train: trained_to_frontier >= 1
ask|It would take all gamers a year to train the next frontier model|train: trained_to_frontier >= 1|participation=100%
ask|Decentralized training runs are a thousand times smaller than what labs do|estimate: result ~ 1
sure|Llama 405B fits on ten 4090s|fit: cards_needed <= 10|vram_card=24 GB,model_parameters=405B
sure|A trillion-parameter model needs more than 60 gaming cards|fit: cards_needed > 60|model_parameters=1T
ask|A 30B model fits on a 4090 at 4 bits|fit: cards_needed <= 1|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=30B
sure|you can't run a 70B on 12 GB|fit: model_memory > 12|model_parameters=70B
sure|API prices are lower than the electricity it costs me at home|estimate: result > 1
sure|It's cheaper to use an API than to run models yourself|cost-per-token: home_to_api > 1
sure|it costs more to run llama at home than to call the API|cost-per-token: home_to_api > 1
sure|running a model locally is cheaper than paying for the API|cost-per-token: home_to_api < 1
sure|The H100's memory bandwidth is nine times a 3060's|estimate: result ~ 9
sure|A 4090 has twice the memory of a 3060|estimate: result ~ 2
ask|All H100s together have less VRAM than gamers|estimate: result < 1
sure|Power prices at home are double those of industry|estimate: result ~ 2
sure|A kWh at home costs 18 cents|estimate: result ~ 0.18
sure|CoreWeave plus Oracle rival Meta|versus: first_to_second >= 1||Meta
sure|Anthropic rents a million H100s|versus: first_to_second ~ 1
ask|Anthropic and OpenAI together have as much as Google|versus: first_to_second >= 1||Google
none|Google Maps is more accurate than Apple Maps
none|Half of my friends use Linux
none|Meta's ads cost more than Google's
none|Renting a GPU-shaped cake costs $40
none|The gap between the rows is 10 cm
none|Gamers watch more streams than films
none|Power corrupts
none|The API for my bank is slow
none|China sells more EVs than Tesla
none|My rent doubled last year
none|Our pool needs cleaning
none|Microsoft's earnings rose 15% this year
none|a watt is a joule per second
none|Students at universities drink more coffee
none|Half-Life 3 will never come out
none|The cluster headache lasted 3 hours
none|a flat in London costs twice as much
none|Models walk faster in Milan
none|the token machine ate my coins
none|Training for the Olympics takes four years
ask|Valve could rent out everyone's GPU and be bigger than Oracle|crowd: crowd_to_owner > 1|participation=100%|Oracle
sure|Google has fifty times the compute of all gamers in Germany|crowd: crowd_to_owner ~ 0.0202|participation=100%|Google
sure|A million 3060s can't beat xAI|versus: first_to_second <= 1||xAI
sure|Even all the GPUs on Steam are only a twentieth of what Google has|crowd: crowd_to_owner <= 0.05|participation=100%|Google
ask|xAI alone is bigger than all of China|versus: first_to_second > 1||China
ask|Microsoft and OpenAI together own more than Google|versus: first_to_second > 1||Google
sure|If one in twenty gamers contributed we'd reach the size of CoreWeave|crowd: crowd_to_owner >= 1|participation=5%|CoreWeave
ask|The pool is closer to 1/100 of a hyperscaler|pool: pool_to_one_hyperscaler ~ 0.01005
sure|Meta is ahead of Amazon in AI compute|versus: first_to_second > 1||Amazon
sure|AWS has nearly twice Meta's compute|versus: first_to_second ~ 2||Meta
sure|US companies own 90% of AI compute|versus: first_to_second ~ 0.9||AI compute in the world
sure|The big four together have 13 million H100 equivalents|versus: first_to_second ~ 13
sure|Oracle holds 5% of the world's AI chips|versus: first_to_second ~ 0.05||AI compute in the world
sure|One company controls a quarter of all AI compute|versus: first_to_second ~ 0.2511||AI compute in the world
sure|Three 3090s make an A100|versus: first_to_second ~ 1
sure|A 5090 beats an A100|versus: first_to_second > 1
sure|An H100 has six times the compute of a 4090|versus: first_to_second ~ 6
ask|3060s are useless, you need 50 to match one H100|versus: first_to_second ~ 50
sure|Ten thousand gamers equal 500 H100s|versus: first_to_second ~ 1
sure|A hyperscaler's datacenter equals 75 million home GPUs|gap: compute_gap_ratio ~ 75
sure|a datacenter GPU is forty gaming cards|gap: dc_to_consumer_ratio ~ 40
sure|90% of gamers would never join|pool: participation ~ 0.1
sure|Nine out of ten gamers won't bother|pool: participation ~ 0.0959
sure|participation will be below 1%|pool: participation < 0.01
sure|At most 20% of the work would survive|pool: coordination_efficiency <= 0.2
sure|The efficiency over home internet is below 50%|pool: coordination_efficiency < 0.5
sure|a typical card would be online half the time|pool: availability ~ 0.5023
ask|hyperscalers' compute grows 3x a year while gaming GPUs improve 30%|project: dc_compute_growth ~ 3
sure|The gap more than doubles every year|project: gap_growth > 2
sure|AI compute will be ten times bigger in two years|project: dc_compute_growth ~ 3.138
ask|gamers lose ground every year|project: gap_growth > 1
sure|By 2030 the gap will be 50 times bigger|project: gap_growth ~ 2.656
sure|The pool would draw 20 GW|watts: pool_power_with_pcs ~ 20
ask|All the pooled cards would need as much power as 25 reactors|watts: pool_power_with_pcs ~ 25|participation=100%
sure|xAI draws more than a gigawatt|versus-watts: first_to_second_power > 1|second_power=1 GW
sure|Running an H100 takes as much power as four 3060s|estimate: result >= 1
sure|Training at home costs ten times more electricity|estimate: result ~ 10
sure|My GPU is ten times less efficient than a B200|estimate: result ~ 0.1066
sure|The pool's power bill is more than $20 billion|chip-in: pool_bill > 20
sure|An H100 costs as much as fifty gaming cards|estimate: result >= 1
sure|H100s rent for $2|rent: rental_price ~ 2
sure|It's cheaper to own an H100 than to rent it|rent: rent_to_own > 1
ask|Renting makes sense if you need it less than 4 hours a day|rent: breakeven_use ~ 0.1667
ask|Gaming is a tenth of Nvidia's business|estimate: result ~ 0.1005
sure|Nvidia's gaming sales are $16 billion|estimate: result ~ 16
sure|API tokens are ten times cheaper than at home|cost-per-token: home_to_api ~ 10
sure|It costs me $2 per million tokens at home|cost-per-token: home_token_cost ~ 2
ask|A 70B model doesn't fit on a 3060|fit: cards_needed > 1|vram_card=12 GB,model_parameters=70B
sure|You need six 3060s for a 70B model at 4 bit|fit: cards_needed ~ 6|vram_card=12 GB,bytes_per_parameter=4/8,model_parameters=70B
sure|DeepSeek needs 40 cards at 4 bits|fit: cards_needed ~ 40|bytes_per_parameter=4/8,model_parameters=671B
sure|No swarm of gamers could train Grok 4|train: trained_to_frontier < 1
sure|With every gaming card you could train GPT-5 in 60 days|train: trained_to_frontier >= 1|participation=100%,training_days=60
sure|A fleet of one hyperscaler is 20 million AI workers|workers: fleet_workers ~ 20
none|My landlord owns 90% of the street
none|We meet at the pool at 5
none|Valve earns more than Epic
none|a quarter of the company works from home
none|The gap year was worth it
none|Microsoft Excel is twice as fast now
none|Oracle of Delphi was wrong half the time
none|Rent is 40% of my income
none|a new phone costs more than a laptop
none|My fleet of trucks uses 20% less fuel
none|Power cuts hit Texas
none|the cards are on the table
none|China has 1.4 billion people
none|my training plan doubles every week
none|Employees at Google get free food
sure|running 150M gaming gpus would cost $40 billion a year in electricity|chip-in: pool_bill ~ 40|consumer_gpu_installed_base=150M,participation=100%
sure|you could train GPT-4 on a swarm of gaming pcs in 3 months|train: trained_to_frontier >= 1|training_compute=1.4e25,training_days=90
sure|a swarm of 1 million gaming PCs trains a 1e25 FLOP model in a month|train: trained_to_frontier >= 1|training_compute=1e25,training_days=30
sure|it would take gamers 100 years to train grok 4|train: trained_to_frontier ~ 1|training_days=36500
sure|a swarm with home internet can't train a frontier model in under a year|train: trained_to_frontier < 1|training_days=365
ask|Meta spends more than Amazon on AI|estimate: result > 1||Meta & Amazon
sure|msft capex > goog capex|estimate: result > 1||Microsoft & Google
ask|a B200 spits out over 1000 tokens per second|estimate: result > 1||B200
sure|by 2030 China will have more compute than the US has today|versus: first_to_second > 1|second_compute=the United States on 2026-11-28|China & United States today & 2030
sure|Amazon in 2028 will be bigger than Google today in compute|versus: first_to_second > 1|second_compute=Google on 2026-11-28|Amazon & Google today & 2028
ask|next year Google has twice what it has today|versus: first_to_second ~ 2||Google & Google today & 2027
sure|at the end of 2025 gamers still beat AWS|crowd: crowd_to_owner > 1||Amazon & 2025
ask|Back in 2024 gamers had more compute than Google|crowd: crowd_to_owner > 1||Google & 2024
sure|you'd break even on an H100 in 18 months|rent: rent_to_own > 1|hardware_life=540 days
sure|a console has a tenth of the compute of an H100|versus: first_to_second ~ 10%||One game console
none|everyone has a phone these days
none|Llama 4 was a flop
sure|I bet there are 200M+ discrete gpus in use|pool: consumer_gpu_installed_base >= 200
sure|a year of h100 rental costs more than buying one|estimate: result > 1
sure|electricity for the pool would buy you a million H100s in the cloud|chip-in: rented_gpus >= 1
ask|Meta has 600k H100s and xAI has 200k|versus: first_to_second ~ 200||xAI
ask|xAI doubles its compute every year|project: dc_compute_growth ~ 2
ask|Gaming PCs are off two thirds of the day|pool: availability ~ 0.3333
sure|500 thousand gamers with 5090s would outgun CoreWeave|versus: first_to_second > 1||500k RTX 5090s & CoreWeave
sure|Google draws more power than Meta and Amazon combined|versus-watts: first_to_second_power > 1||Google & Meta and Amazon
sure|pooled gaming cards would use less energy than Google|versus-watts: first_to_second_power < 1||Google
none|a GB200 is 5 H100s
ask|hyperscalers have 80% of the compute|versus: first_to_second ~ 80%||four
sure|training over the internet is only 10% efficient|train: training_efficiency <= 10%
sure|Less than a tenth of a percent of gamers would participate|pool: participation < 0.1%
sure|H100 hours cost 3$ on average|rent: rental_price ~ 3
ask|Colossus uses 300 MW|versus-watts: first_to_second_power ~ 1||300 MW
sure|the top five hold 90% of all compute|versus: first_to_second ~ 90%||five & world
`;
