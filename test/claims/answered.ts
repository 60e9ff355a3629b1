// Sentences written down before the reader was mended for them, in many voices, and what it makes of them.

/** As the lines of `corpus.ts`. */
export const answered = `
sure|Google owns 2 million H200s|versus: first_to_second ~ 2||Google & H200
sure|a home GPU is half as expensive as an H100|estimate: result ~ 0.5
sure|renting is half as expensive as buying|rent: rent_to_own ~ 0.5
sure|All gamers together are 2 Googles|crowd: crowd_to_owner ~ 2|participation=100%|Google
ask|xAI has the biggest cluster|versus: first_to_second > 1||xAI
ask|xAI plus OpenAI trails Google|versus: first_to_second < 1||xAI & OpenAI & Google
ask|gamers could beat the big labs|crowd: crowd_to_owner > 1||OpenAI
ask|gamers could easily beat the big labs|crowd: crowd_to_owner > 1||OpenAI
ask|renting is a rip-off|rent: rent_to_own > 1
ask|renting GPUs is a rip-off|rent: rent_to_own > 1
ask|open source will never catch up in compute|pool: pool_to_one_hyperscaler < 1
sure|pool > google|crowd: crowd_to_owner > 1||Google
ask|gamers have the compute that hyperscalers have|pool: pool_to_one_hyperscaler >= 1
ask|gamers don't even have 1% of the compute that hyperscalers have|pool: pool_to_one_hyperscaler < 1%
sure|Microsoft's Azure dwarfs what all Steam users have|crowd: crowd_to_owner < 1||Microsoft
ask|the four outnumber gamers' compute by 100 to 1|crowd: crowd_to_owner ~ 0.01||four
sure|Meta's fleet is worth as much as half a billion gaming cards|crowd: crowd_to_owner <= 1|consumer_gpu_installed_base=0.5|Meta
ask|if just five percent of all PC gamers pitched in their rigs for the night shift they'd overtake CoreWeave|crowd: crowd_to_owner > 1|participation=5%|CoreWeave
sure|unless 90% of gamers join they can't touch Oracle|crowd: breakeven_participation >= 90%||Oracle
sure|when everyone leaves their PC running all night gamers match Meta|crowd: crowd_to_owner >= 1|participation=100%,availability=8/24|Meta
ask|the pool would fall further behind every year|project: gap_growth > 1
sure|nobody would actually join such a pool|pool: participation <= 0.01
sure|half of gamers leaving their PC on all night would match one hyperscaler|pool: pool_to_one_hyperscaler >= 1|participation=50%,availability=8/24
sure|How many H100s does Meta have? I'd say 600k|versus: first_to_second ~ 600||Meta
ask|isn't Amazon way ahead of Meta on GPUs?|versus: first_to_second > 1||Amazon & Meta
sure|would 10 million 4090s be enough to match xAI?|versus: first_to_second >= 1||4090 & xAI
ask|all the 3060s ever sold would not equal one Microsoft|crowd: crowd_to_owner < 1||Microsoft
ask|Google got more chips than OpenAI, Anthropic and xAI combined|versus: first_to_second > 1||Google & OpenAI
sure|OpenAI will never have as much compute as Google|versus: first_to_second < 1||OpenAI & Google
ask|Anthropic's compute is about to double OpenAI's|versus: first_to_second ~ 2||Anthropic & OpenAI
ask|Oracle has caught up with Meta|versus: first_to_second >= 1||Oracle & Meta
ask|Meta owns twice what xAI owns in GPUs|versus: first_to_second ~ 2||Meta & xAI
sure|China only has a twentieth of the world's AI compute|versus: first_to_second <= 0.05||China & world
sure|most of the world's AI compute is American|versus: first_to_second > 0.5||United States & world
sure|three companies own most of the AI compute|versus: first_to_second > 0.5||three & world
sure|seventy-five percent of AI compute sits in the US|versus: first_to_second ~ 0.75||United States & world
ask|No European company has anywhere near the compute of Google|versus: first_to_second < 1||European & Google
sure|the EU's compute is a joke compared to America's|versus: first_to_second < 1||European & United States
sure|the top four clouds control 3 in 4 AI chips|versus: first_to_second ~ 0.75||four & world
ask|hobbyists hold a tiny share, maybe 2%, of the world's AI compute|crowd: crowd_to_owner ~ 2%||world
sure|gamers hold 1 in 5 FLOPs on the planet|crowd: crowd_to_owner ~ 0.2||world
sure|gaming gpus are about 15 percent of world compute tops|crowd: crowd_to_owner <= 15%||world
sure|It's 1:50 between a gaming card and an H100|versus: first_to_second ~ 50||H100
sure|an H200 is 1.5 times an H100|versus: first_to_second ~ 1.5||H200 & H100
sure|my 5090 is basically half an H100|versus: first_to_second ~ 0.5||5090 & H100
sure|A single B200 outperforms a dozen 4090s|versus: first_to_second > 1||B200 & 4090
sure|ten 3090s wouldn't match an H100|versus: first_to_second < 1||3090 & H100
sure|an H100 has nearly as much memory as seven 3060s|estimate: result ~ 1
ask|a 5090 costs more than an H100 hour for a year|estimate: result > 1
sure|H100s are twenty times more expensive than 4090s|estimate: result ~ 20
sure|a 4090 draws two thirds of the power of an H100|estimate: result ~ 0.6667
sure|An H100 sips less power than two 4090s|estimate: result < 1
sure|the 4090 has a third of the bandwidth of an H100|estimate: result ~ 1/3
ask|gaming cards cost a fortieth of a datacenter GPU|estimate: result ~ 1/40
sure|AI compute is growing more than three times per year|project: dc_compute_growth > 3
ask|the compute gap is widening, not closing|project: gap_growth > 1
ask|hyperscalers grow faster than gamers upgrade|project: gap_growth > 1
sure|consumer GPUs double every four years|project: consumer_performance_growth ~ 1.19
sure|hyperscaler capex is going up by sixty percent this year|project: capex_growth ~ 1.6
sure|big tech will double its AI spend next year|project: capex_growth ~ 2
ask|In ten years home GPUs will have caught up with the clouds|project: pool_to_one_hyperscaler_t >= 1
sure|by 2032 all gamers will have less than a thousandth of a hyperscaler|project: pool_to_one_hyperscaler_t < 0.001
ask|the pool's share of world compute keeps halving|project: gap_growth ~ 2
sure|a swarm of gaming PCs would suck as much power as the whole of big tech|watts: pool_to_fleets_power >= 1
ask|running the swarm would take twenty-five nuclear plants|watts: pool_power_with_pcs ~ 25
sure|all those PCs would draw 40 GW|watts: pool_power_with_pcs ~ 40
ask|the big four's GPUs draw about a dozen gigawatts|watts: four_fleets_power ~ 12
sure|gamers would burn eight times as much electricity for the same work|estimate: result ~ 8
ask|per unit of compute a gaming PC uses ten times the energy of a datacenter|estimate: result ~ 10
sure|electricity at home is twice as dear as for a data centre|estimate: result ~ 2
sure|datacenters pay half what you pay per kWh|estimate: result ~ 0.5
sure|home power costs 17 cents per kilowatt hour|estimate: result ~ 0.17
sure|buying an H100 pays off within two years compared to renting|rent: rent_to_own > 1|hardware_life=2 years
ask|owning beats renting if you run it 24/7|rent: rent_to_own > 1|time_in_use=24/24
sure|renting only makes sense below 30% utilization|rent: breakeven_use ~ 30%|
sure|H100s rent for two bucks an hour nowadays|rent: rental_price ~ 2
sure|nobody pays more than $3 an hour for an H100|rent: rental_price <= 3
sure|you can't buy an H100 for less than 25k|gap: accelerator_price >= 25
sure|H100 rent costs twenty grand a year|estimate: result ~ 20
sure|Nvidia earns 10x more from datacenters than from gamers|estimate: result ~ 10
ask|gamers are less than 10% of Nvidia's revenue|estimate: result < 10%
ask|Nvidia doesn't care about gamers, they're a twelfth of datacenter sales|estimate: result ~ 1/12
sure|hyperscalers pour seven hundred billion into AI this year|estimate: result ~ 700
sure|hyperscalers spend $180B on GPUs|gap: accelerator_spend ~ 180
sure|home inference is cheaper than any API|cost-per-token: home_to_api < 1
ask|your electricity bill alone is more than the API price per token|cost-per-token: home_to_api > 1
sure|local models cost you three times what the API charges|cost-per-token: home_to_api ~ 3
sure|a million tokens locally is about 70 cents|cost-per-token: home_token_cost ~ 0.7
sure|not even one percent of gamers would sign up|pool: participation < 1%
ask|realistically maybe 3% of gamers participate|pool: participation ~ 3%
ask|most PC gamers would happily join a swarm|pool: participation > 50%
ask|gaming cards sit unused 94% of the time|estimate: result ~ 0.06
sure|you'd lose half the performance to network overhead|pool: coordination_efficiency ~ 0.5
sure|home internet latency would kill 99% of the throughput|pool: coordination_efficiency ~ 0.01
sure|distributed inference keeps maybe 10% of the raw compute|pool: coordination_efficiency ~ 0.1
sure|there are something like two hundred million gaming GPUs out there|pool: consumer_gpu_installed_base ~ 200
ask|fewer than half of gaming cards have 12 gigs of VRAM|pool: memory_eligible_share < 50%
sure|gamers could have trained GPT-4 in a month|train: trained_to_frontier >= 1|training_days=30
sure|You could never train Grok 4 on gaming cards|train: trained_to_frontier < 1
sure|a swarm of ten million gamers trains a frontier model in 90 days|train: trained_to_frontier >= 1|consumer_gpu_installed_base=10,training_days=90
sure|if 8% of gamers joined, they could train GPT-5|train: trained_to_frontier >= 1|participation=8%
sure|internet training is a thousand times behind the frontier|estimate: result ~ 1000
sure|you would need nineteen 12 GB cards to run a 405B at 4 bits|fit: cards_needed ~ 19|model_parameters=405B
sure|DeepSeek 671B doesn't fit on ten gaming cards|fit: cards_needed > 10|model_parameters=671B
sure|a 70B fits on a single consumer card|fit: cards_needed <= 1|model_parameters=70B
sure|a hyperscaler can hire a hundred million AI employees|workers: fleet_workers >= 100
sure|gamers together could only run fifty thousand AI workers|workers: pool_workers <= 50
sure|the hyperscaler's AI workforce is a thousand times that of the gamers|workers: fleet_to_pool_workers ~ 1000
ask|gamers would do better renting GPUs with their electricity money|chip-in: rented_to_pool > 1
sure|the pool would cost $40B a year in electricity|chip-in: pool_bill ~ 40
sure|150M gaming cards equal three million datacenter GPUs|pool: pool_dc_equivalents ~ 3|consumer_gpu_installed_base=150
sure|a hyperscaler has 1.5 million GPUs|gap: fleet_per_hyperscaler ~ 1.5
sure|a hyperscaler is worth 75 million gaming cards|gap: compute_gap_ratio ~ 75
sure|one graphics card is nothing compared to a hyperscaler|gap: compute_gap_ratio > 1
sure|the pool is one twenty-fifth of a hyperscaler|pool: pool_to_one_hyperscaler ~ 1/25
sure|gamers in total have maybe half of one hyperscaler|pool: pool_to_one_hyperscaler ~ 0.5
sure|ten percent of gamers is plenty to match a hyperscaler|pool: breakeven_participation <= 10%
sure|Every console plus every gaming PC outcomputes Google|crowd: crowd_to_owner > 1||Google
sure|all the Macs on earth are no match for Amazon|crowd: crowd_to_owner < 1||Macs & Amazon
sure|the world's smartphones have more compute than all hyperscalers combined|crowd: crowd_to_owner > 1||phones & four
sure|Chinese gamers alone beat Meta if 20% of them join|crowd: crowd_to_owner > 1|participation=20%|China & Meta
sure|a thousand PS5s equal twenty H100s|versus: first_to_second ~ 1||PlayStation & H100
ask|universities have less compute than a single lab like xAI|versus: first_to_second < 1||universit & xAI
sure|Folding@home was more powerful than a thousand H100s|versus: first_to_second > 1||Folding & H100
sure|SETI@home at its peak was one H100|versus: first_to_second ~ 1||SETI & H100
ask|yeah good luck beating Google with your gaming rigs|crowd: crowd_to_owner > 1||Google
ask|oh sure, gamers will totally outcompute Microsoft|crowd: crowd_to_owner > 1||Microsoft
ask|Gamers beat xAI, and by 2028 they will beat Meta too|crowd: crowd_to_owner > 1||xAI
ask|it's impossible for gamers to reach even 5% of Google|crowd: crowd_to_owner < 5%||Google
ask|I don't believe gamers get above 1% of Microsoft once you count overhead|crowd: crowd_to_owner <= 1%||Microsoft
sure|with 80% overhead and a tenth of gamers joining you get nowhere near AWS|crowd: crowd_to_owner < 1|participation=10%|Amazon
sure|Suppose everyone joins and nothing is lost. Gamers still lose to Google.|crowd: crowd_to_owner < 1|participation=100%|Google
ask|Google, Microsoft and Amazon have half of all AI compute|versus: first_to_second ~ 50%||Google & world
ask|the rest of the world combined has less AI compute than the US|versus: first_to_second > 50%||United States
ask|compute is what counts and big tech has two thirds of it|versus: first_to_second ~ 2/3||four & world
ask|Amazon plus Microsoft > Google|versus: first_to_second > 1||Amazon & Google
ask|tpus give google the edge over microsoft|versus: first_to_second > 1||Google & Microsoft
sure|MSFT>AMZN in compute|versus: first_to_second > 1||Microsoft & Amazon
ask|gamres could beet gogle|crowd: crowd_to_owner > 1||Google
ask|if 10% of gamers particpate theyd match micorsoft|crowd: crowd_to_owner >= 1|participation=10%|Microsoft
sure|In 2028 the four will have a hundred times the compute of all gamers|crowd: crowd_to_owner ~ 0.01||four & 2028
sure|last year Google had less compute than all the gamers|crowd: crowd_to_owner > 1||Google & 2025
sure|a datacenter GPU is fifty times a gaming card|gap: dc_to_consumer_ratio ~ 50
sure|hyperscalers buy six million accelerators a year|gap: accelerator_purchases ~ 6
ask|buying your own H100 is cheaper after a year than renting it|rent: rent_to_own > 1
sure|The crowd's compute shrinks relative to big tech every year|project: gap_growth > 1
none|the new Tesla is faster than a Porsche
none|Valve should make Half-Life 3
none|my mom has more shoes than my aunt
none|Google Docs is slower than Word
none|Amazon fires 5% of its staff every year
none|Meta shut down its VR studio
none|I would rather rent than buy in this market
none|mortgage rates doubled since 2020
none|a gamer in my clan has 10,000 hours in Dota
none|most gamers hate microtransactions
none|Microsoft will release a new Xbox in 2027
none|China has twice the population of the EU
none|Elon Musk owns 20% of Tesla
none|Oracle stock tripled in two years
none|OpenAI is overvalued
none|ChatGPT has 800 million users
none|Anthropic raised 13 billion dollars
none|Claude is better at poetry than GPT
none|the US spends more on defence than China
none|Europe will never have a unicorn
none|half of my friends play Fortnite
none|Nintendo sold 150 million Switches
none|PC gaming is more expensive than console gaming
none|I get 144 fps on my 4070
none|my GPU fan makes a weird noise
none|the 5090 costs more than my car
none|anyone selling a 3080?
none|RTX 5080 or 4090 for 4K?
none|graphics cards are too expensive these days
none|crypto miners bought all the GPUs in 2021
none|which cloud provider has the best support?
none|AWS went down again
none|our Azure bill doubled last month
none|kubernetes is harder than it looks
none|the datacenter in our town uses too much water
none|AI will replace 30% of lawyers by 2030
none|AI art will never match real artists
none|open source beats proprietary in security
none|Linux will overtake Windows by 2030
none|Blender is as good as Maya
none|nobody reads the docs
none|only 1% of users pay
none|10% of voters decide the election
none|the gap between rich and poor doubles every generation
none|electricity prices tripled in Germany
none|nuclear power is cheaper than wind
none|a heat pump uses a third of the energy
none|my train is late by 20 minutes
none|the frontier of medicine is gene therapy
none|workers earn less than in 1990
none|employees at Google work 40 hours a week
none|my laptop has 16 GB of RAM
none|phones outsell cameras 100 to 1
none|universities are too expensive
none|students outnumber teachers ten to one
none|Manchester City dwarfs every other club in money
none|no team can catch up with Liverpool
none|he weighs twice as much as I do
none|the pool opens at nine
none|four companies control most of the beer market
none|if everyone pitched in we could finish by noon
none|lunch costs $15 in this town
none|the average human brain uses 20 watts
none|is it going to rain tomorrow?
none|i think so too
none|ok boomer
ask|Four hundred million idle gaming PCs could power the AI boom
sure|idle gaming PCs hold more compute than OpenAI uses|crowd: crowd_to_owner > 1||OpenAI
sure|crowdsourced compute will never catch up to OpenAI|crowd: crowd_to_owner < 1||OpenAI
sure|compared to the big boys, volunteer compute is scraps|crowd: crowd_to_owner < 1
ask|a 4090 rental is one eighth of an H100 rental
sure|H100 is 8x more expensive than a 4090|estimate: result ~ 8
ask|owning a 4090 is cheaper than renting an H100 if you use it six hours a day
ask|the API wins on cost every single time|cost-per-token: home_to_api > 1
sure|local inference costs next to nothing compared to the API|cost-per-token: home_to_api < 1
sure|Meta used a cluster of more than 100,000 H100s|versus: first_to_second > 100||Meta
ask|OpenAI used over 200,000 GPUs for GPT-5|versus: first_to_second > 200||OpenAI
sure|the H100 has 3.3x the memory bandwidth of the 4090|estimate: result ~ 3.3
sure|8x H100 beats a hundred 4090s|versus: first_to_second > 1||H100 & 4090
sure|my two 3090s together have more VRAM than a 5090|estimate: result > 1
sure|Llama 70B needs 140GB of memory|fit: model_memory ~ 140|model_parameters=70B
sure|70B models at 4 bit fit comfortably in 80GB|fit: model_memory <= 80
ask|you can't fit a 13B model on a 3060|fit: cards_needed > 1
ask|xAI went from zero to 200k GPUs in a year|versus: first_to_second ~ 200||xAI
ask|Microsoft bought nearly half a million Hopper chips|estimate: result ~ 0.5||Microsoft bought
ask|Google has its own TPUs so it has more compute than Microsoft and Amazon put together|versus: first_to_second > 1||Google & Microsoft
ask|no startup can match even 1% of Google's compute
sure|the US controls three quarters of the world's AI supercomputers|versus: first_to_second ~ 0.75||United States & world
sure|China's share of global AI compute is about 15%|versus: first_to_second ~ 15%||China & world
ask|Europe is way behind both the US and China in compute|versus: first_to_second < 1||European & United States
sure|America has five times the compute of China|versus: first_to_second ~ 5||United States & China
sure|the installed base of AI compute doubles every ten months|project: dc_compute_growth ~ 2.3
sure|capex of the hyperscalers rose by two thirds this year|project: capex_growth ~ 1.67
ask|the four hyperscalers will spend over 700 billion dollars in 2026|estimate: result > 700
ask|AI data centers will use 10 gigawatts|watts: four_fleets_power ~ 10
ask|your average gamer's GPU draws 200 watts|estimate: result ~ 200
ask|electricity makes home compute uneconomical
sure|electricity at home is three times the price of what Google pays|estimate: result ~ 3
sure|the gamers would pay 40 billion in electricity per year|chip-in: pool_bill ~ 40
ask|nobody will let strangers run jobs on their GPU|pool: participation <= 1%
sure|not more than 5 in 100 gamers would take part|pool: participation <= 5%
ask|Folding@home had at its peak 4 million volunteers
ask|Folding@home peaked at 2.4 exaflops, less than one tenth of what xAI has|versus: first_to_second < 0.1||Folding & xAI
ask|SETI@home and Folding@home together wouldn't make a single H100 cluster|versus: first_to_second < 1||SETI
sure|decentralized training is 1000x smaller than frontier training|estimate: result ~ 1000
ask|no frontier model will be trained over the internet by 2030|train: trained_to_frontier < 1
ask|a decentralized network of 100,000 consumer GPUs could train GPT-4|train: trained_to_frontier >= 1
ask|with bandwidth of home connections you lose 99%|pool: coordination_efficiency ~ 1%
sure|latency makes it ten times less efficient|pool: coordination_efficiency ~ 0.1
ask|the typical gaming card is a 3060, a fortieth of an H100|versus: first_to_second ~ 1/40
sure|hyperscalers have 75 million times what you have|gap: compute_gap_ratio ~ 75
sure|you alone vs a hyperscaler: one to fifty million|gap: compute_gap_ratio ~ 50
ask|all of us together have less than a tenth of a hyperscaler|pool: pool_to_one_hyperscaler < 0.1
sure|even if everybody pools their GPUs it's still peanuts for Google|crowd: crowd_to_owner < 1|participation=100%|Google
sure|the whole of Steam could not keep pace with Azure|crowd: crowd_to_owner < 1||Microsoft
ask|10 million RTX owners joining would do it against Oracle|crowd: crowd_to_owner >= 1|consumer_gpu_installed_base=10|Oracle
ask|Colossus equals eight million gaming PCs|crowd: crowd_to_owner ~ 1
sure|CoreWeave has a quarter million H100s|versus: first_to_second ~ 0.25||CoreWeave
ask|OpenAI wants 30 gigawatts
sure|the top five own three quarters of AI compute|versus: first_to_second ~ 0.75||five & world
sure|Google alone owns more than a fifth of all AI compute|versus: first_to_second > 0.2||Google & world
ask|gaming is now under a tenth of Nvidia's revenue|estimate: result < 10%
sure|Nvidia made almost 200 billion with data center chips|estimate: result ~ 200
sure|in five years the gap will be a hundred times bigger|project: gap_growth ~ 2.5
ask|big tech owns everything, gamers own nothing
ask|a gaming PC sits idle twenty hours a day
sure|if gaming PCs ran twenty hours a day they'd be half of Meta|crowd: crowd_to_owner ~ 0.5|availability=20/24|Meta
ask|Meta + xAI + Oracle < Google|versus: first_to_second < 1||Meta & Google
ask|gamers: 3 million H100s. Google: 5 million H100s.
ask|Sure gamers have GPUs, but Google has a thousand times more|crowd: crowd_to_owner ~ 0.001||Google
sure|It isn't true that Google has more compute than Microsoft|versus: first_to_second <= 1||Google & Microsoft
ask|Neither xAI nor Oracle has as much compute as Meta|versus: first_to_second < 1||Meta
ask|xAI is nowhere near Google|versus: first_to_second < 1||xAI & Google
ask|Only Google has more than 3 million H100s|versus: first_to_second > 3||Google
sure|OpenAI's share of world compute is less than 10%|versus: first_to_second < 10%||OpenAI & world
ask|Google's fleet tripled in a year|project: dc_compute_growth ~ 3
ask|a hyperscaler can run twenty million AI agents in parallel|workers: fleet_workers >= 20
sure|a hyperscaler employs 500 times more AI workers than all the gamers could|workers: fleet_to_pool_workers ~ 500
sure|thirty 24GB cards hold a 1T model at 4 bit|fit: cards_needed <= 30
ask|a gamer would need 20 cards to run a 405B model|fit: cards_needed ~ 20|model_parameters=405B
sure|renting an H100 for a year costs more than half its price|estimate: result > 0.5
sure|H100 prices have dropped below $20k|gap: accelerator_price < 20
sure|a B200 costs twice what an H100 costs|estimate: result ~ 2
sure|an H100 sells for 20 times the price of a 4090|estimate: result ~ 20
sure|RTX 5090s are five times faster than 3060s|versus: first_to_second ~ 5||5090 & 3060
sure|three 5090s > one H100|versus: first_to_second > 1||5090 & H100
sure|a Mac Studio is a twentieth of an H100|versus: first_to_second ~ 5%
ask|all iPhones together make one hyperscaler at least
sure|MacBooks and Macs together outcompute Oracle|crowd: crowd_to_owner > 1||Macs & Oracle
sure|Nintendo Switches could out-compute xAI|crowd: crowd_to_owner > 1||Nintendo Switches & xAI
sure|All Android phones together have more compute than Meta|crowd: crowd_to_owner > 1|participation=100%|Android phones & Meta
ask|Google adds more compute in a year than all gamers have
ask|Microsoft adds more compute each year than Oracle has
sure|an iPhone has more compute than a 3060|versus: first_to_second > 1||iPhone & 3060
ask|Chinese gamers have more cards than American gamers
sure|half of Chinese gamers joining would beat Meta|crowd: crowd_to_owner > 1|participation=50%|China & Meta
sure|30% of Steam users in Europe could match CoreWeave|crowd: crowd_to_owner >= 1||CoreWeave
sure|every PS5 on the planet at full load matches Microsoft|crowd: crowd_to_owner >= 1||PlayStation & Microsoft
sure|universities together own fewer than 100,000 H100s|versus: first_to_second < 100||universit
sure|academia has 1% of what Google has|versus: first_to_second ~ 1%||universit & Google
ask|distributed volunteers have ten percent of what Microsoft has, tops|crowd: crowd_to_owner <= 10%||Microsoft
ask|Give me 1% of gamers and I match CoreWeave|crowd: crowd_to_owner >= 1|participation=1%|CoreWeave
sure|gamers, even all of them, with no losses at all, cannot equal Google|crowd: crowd_to_owner < 1|participation=100%|Google
sure|assuming everyone joined and kept their PC on all day they'd only be 20% of Google|crowd: crowd_to_owner <= 20%||Google
ask|at a 5% participation rate the pool is a rounding error|pool: pool_to_one_hyperscaler < 1|participation=5%
none|Microsoft Word has more features than Google Docs
none|Apple's M4 beats Intel in battery life
none|the new GPT is slower than the old one
none|our company uses Claude every day
none|Amazon packages arrive in two days
none|Meta owns Instagram and WhatsApp
none|half of Google's revenue comes from search ads
none|Musk bought Twitter for 44 billion dollars
none|xAI merged with X
none|Oracle sued Google over Java
none|the US has 50 states
none|China exports more than Germany
none|the EU wants to regulate AI
none|gamers are getting older
none|players hate grinding
none|our guild has 40 members
none|the raid needs ten players
none|PlayStation Plus costs more than Game Pass
none|my Mac is ten years old
none|iPhone 17 has a better camera than Pixel 10
none|laptops with OLED screens cost twice as much
none|gaming laptops overheat
none|I bought two 3060s for my kids
none|the 4090 is out of stock everywhere
none|used 3090s go for 700 dollars on ebay
none|is 12GB of VRAM enough for gaming?
none|DLSS 4 doubles my frame rate
none|my PC uses 400 watts while gaming
none|electricity costs 40 cents in Germany
none|Bitcoin miners use a lot of electricity
none|cloud storage is cheaper than a NAS
none|AWS Lambda is more expensive than EC2
none|renting a server is cheaper than buying one
none|rent went up 10% in Berlin
none|buy a bike, don't rent one
none|the subscription costs $20 per month
none|tokens cost 5 cents at the arcade
none|API keys should never be committed
none|Python doubled its market share
none|Postgres is as fast as Oracle
none|open source licences are confusing
none|open weights models are good for privacy
none|AGI will arrive before 2030
none|AI is going to take half of all jobs
none|90% of startups fail
none|one in ten people is left-handed
none|nobody likes Mondays
none|everyone should learn to code
none|we lost half of our users
none|the team grew by 30% this year
none|sales doubled every quarter
none|the population of Africa will double by 2050
none|the world has 8 billion people
none|solar is growing faster than wind
none|a nuclear plant produces one gigawatt
none|steel is stronger than aluminium
none|Ronaldo has more goals than Messi
none|train tickets are too expensive
none|he trained for the marathon for a year
none|the workers went on strike
sure|All the gaming rigs in Russia would lose to Oracle|crowd: crowd_to_owner < 1||Russia & Oracle
ask|Brazilian gamers plus German gamers could outcompute CoreWeave|crowd: crowd_to_owner > 1||CoreWeave
sure|Xbox players together have more compute than Meta|crowd: crowd_to_owner > 1||Xbox & Meta
sure|Three hundred people with 5090s equal a hundred H100s|versus: first_to_second ~ 1||5090 & H100
sure|A hundred thousand MacBooks match a thousand A100s|versus: first_to_second >= 1||A100
sure|MacBook owners could outgun OpenAI|crowd: crowd_to_owner > 1||MacBook & OpenAI
ask|Our phones combined could compete with Amazon|crowd: crowd_to_owner >= 1||phones & Amazon
ask|BOINC at its height was smaller than CoreWeave now|versus: first_to_second < 1||BOINC & CoreWeave
sure|SETI@home never had as much compute as Oracle has|versus: first_to_second < 1||SETI & Oracle
sure|The four largest clouds already burn twenty gigawatts|watts: four_fleets_power ~ 20
sure|Google's fleet draws more electricity than Meta's|versus-watts: first_to_second_power > 1||Google & Meta
ask|Nvidia takes in twelve times as much from data centers as from gaming|estimate: result ~ 12
sure|An H100 rents for under two dollars fifty|rent: rental_price < 2.5
ask|You pay three dollars per hour for an H100|rent: rental_price ~ 3
sure|power at home costs three times as much as in a datacenter|estimate: result ~ 3
ask|a kWh for a datacenter costs half of one at home|estimate: result ~ 0.5
ask|All graphics cards combined have more VRAM than all H100s
sure|Gamers' cards have a fifth of the planet's AI compute|crowd: crowd_to_owner ~ 1/5||world
sure|Three firms own more than half of the world's AI compute|versus: first_to_second > 50%||three & world
sure|The biggest company has 30% of everything|versus: first_to_second ~ 30%||Google & world
sure|An H100 is worth roughly thirty 3060s|versus: first_to_second ~ 30||H100 & 3060
sure|Five hundred gaming PCs make one H100|versus: first_to_second ~ 1||H100
sure|Microsoft has four hundred thousand H100s|versus: first_to_second ~ 400||Microsoft
sure|Meta has at least a million H100s|versus: first_to_second >= 1||Meta
ask|perhaps a twentieth of a hyperscaler once you subtract losses|pool: pool_to_one_hyperscaler ~ 1/20
sure|The gap triples every two years|project: gap_growth ~ 1.73
sure|The gap has been halving every year|project: gap_growth ~ 0.5
sure|AI compute quadruples every year|project: dc_compute_growth ~ 4
sure|world compute doubles every six months|project: dc_compute_growth ~ 4
sure|the pool's share drops by half each year|project: gap_growth ~ 2
sure|One in fifty gamers at most would take part|pool: participation <= 2%
sure|No gamer will leave the PC on overnight|pool: availability <= 1%
sure|gaming cards are busy a quarter of the day|estimate: result ~ 25%
ask|oh yeah, my 3060 is going to beat Azure|versus: first_to_second > 1
sure|haha nope. A fifth of gamers joining would match Meta|crowd: crowd_to_owner >= 1||Meta
ask|gamers match Oracle and AI compute triples every year
sure|a hyperscaler against one GPU is 1:20,000,000|gap: compute_gap_ratio ~ 20
sure|200 million cards are a tenth of one hyperscaler|pool: pool_to_one_hyperscaler ~ 10%|consumer_gpu_installed_base=200
ask|Whoever can run ten million agents rules|workers: fleet_workers >= 10
ask|Google could employ fifty million AI workers|workers: fleet_workers >= 50
ask|opening the weights changes nothing about who owns the compute
ask|giving away the weights doesn't spread the compute
sure|Two years of rent of an H100 cost more than its price
ask|If you need it only two hours a day, renting is cheaper|rent: rent_to_own < 1|time_in_use=2/24
ask|At forty percent utilisation buying beats renting|rent: rent_to_own > 1|time_in_use=40%
sure|Ten percent of gamers, eight hours a day, is half of xAI|crowd: crowd_to_owner ~ 50%|participation=10%|xAI
sure|With 60% lost to overhead the gamers wouldn't reach Oracle|crowd: crowd_to_owner < 1|coordination_efficiency=1 - 60%|Oracle
sure|Gamers, if a third of them joined and half of the work got lost, would match CoreWeave|crowd: crowd_to_owner >= 1|participation=1/3|CoreWeave
sure|Without any losses all gamers would be at 40% of Amazon|crowd: crowd_to_owner ~ 40%||Amazon
ask|OpenAI and Anthropic together rent more than Meta owns|versus: first_to_second > 1||OpenAI & Meta
ask|By the end of 2027 xAI will be ahead of Oracle|versus: first_to_second > 1||xAI & Oracle & 2027
sure|China has less compute than Google alone|versus: first_to_second < 1||China & Google
sure|Amazon has twice as many H100s as Oracle|versus: first_to_second ~ 2||Amazon & Oracle
ask|Google is the biggest owner of AI compute|versus: first_to_second > 1||Google
ask|Gaming GPUs outnumber datacenter GPUs ten to one
ask|There are more gaming GPUs than H100s
ask|datacenter GPUs are outnumbered a hundred to one by gaming cards
sure|Home GPUs dwarf Google's fleet|crowd: crowd_to_owner > 1||Google
sure|Google's fleet is dwarfed by home GPUs|crowd: crowd_to_owner > 1||Google
ask|hyperscalers dwarf gamers|pool: pool_to_one_hyperscaler < 1
ask|gamers don't come anywhere close to what hyperscalers have|pool: pool_to_one_hyperscaler < 1
sure|A gaming card is worth two percent of a datacenter GPU|gap: dc_to_consumer_ratio ~ 50
sure|It takes twenty consumer GPUs to do the work of one datacenter GPU|gap: dc_to_consumer_ratio ~ 20
ask|datacenter GPUs cost a hundred times more than consumer GPUs|estimate: result ~ 100
sure|a B200 is more than twice as fast as an H100|versus: first_to_second > 2||B200 & H100
sure|the B200 holds 192 gigabytes|estimate: result ~ 192
sure|An H100's memory is more than three times that of a 4090|estimate: result > 3
sure|gamers couldn't train GPT-4 in a year|train: trained_to_frontier < 1|training_days=365
ask|half a million 4090s would suffice to train a frontier model|train: trained_to_frontier >= 1
sure|two percent of gamers could train Grok 4 in three months|train: trained_to_frontier >= 1|participation=2%,training_days=90
sure|a 405B model won't run on ten gaming cards|fit: cards_needed > 10|model_parameters=405B
sure|A 70B model needs more than one card|fit: cards_needed > 1|model_parameters=70B
sure|twenty cards hold a 405B|fit: cards_needed <= 20|model_parameters=405B
sure|tokens from an API are half as expensive as tokens made at home|cost-per-token: home_to_api ~ 2
sure|the pool's bill for electricity is over 30 billion a year|chip-in: pool_bill > 30
sure|hyperscalers spend 150 billion on accelerators per year|gap: accelerator_spend ~ 150
sure|AI spending of big tech tops $600 billion in 2026|estimate: result > 600
sure|a datacenter GPU goes for 35 thousand dollars|gap: accelerator_price ~ 35
sure|no H100 sells for less than 20k|gap: accelerator_price >= 20
sure|There are only 100 million gaming cards in use|pool: consumer_gpu_installed_base <= 100
ask|you keep a third of the compute after the network takes its cut|pool: coordination_efficiency ~ 1/3
ask|overhead eats two thirds of everything|pool: coordination_efficiency ~ 1/3
sure|over home internet you get 5% efficiency|pool: coordination_efficiency ~ 5%
ask|gamers + consoles > Google|crowd: crowd_to_owner > 1||Google
sure|gamers >> OpenAI|crowd: crowd_to_owner > 1||OpenAI
sure|google vs all gamers: 3 to 1|crowd: crowd_to_owner ~ 1/3|participation=100%|Google
sure|i'm telling you 5% of gamers is enough for xai|crowd: breakeven_participation <= 5%||xAI
sure|even 100% of gamers aint matching google bro|crowd: crowd_to_owner < 1||Google
sure|Do gamers have more compute than Amazon? Yes.|crowd: crowd_to_owner > 1||Amazon
sure|Could gamers, all pooled, match one hyperscaler?|pool: pool_to_one_hyperscaler >= 1
sure|Is it true that four companies have two thirds of all AI compute?|versus: first_to_second ~ 2/3||four & world
ask|Honestly I'd be surprised if the pool got to 10% of Google|crowd: crowd_to_owner < 10%||Google
sure|It's a myth that gamers could match Microsoft|crowd: crowd_to_owner < 1||Microsoft
sure|Google has anywhere between 3 and 6 million H100s|versus: first_to_second ~ 4||Google
sure|Meta has 1.5 to 2 million H100s|versus: first_to_second ~ 1.75||Meta
sure|If every gamer in China pooled their card they'd top CoreWeave|crowd: crowd_to_owner > 1|participation=100%|China & CoreWeave
ask|Steam Decks and consoles together are less than xAI
ask|4080 owners alone match Oracle
sure|A million 3080s would outdo Anthropic|versus: first_to_second > 1||3080 & Anthropic
sure|fifty thousand 4090s are as good as ten thousand H100s|versus: first_to_second ~ 1||4090 & H100
sure|An H200 has almost twice the memory of an H100|estimate: result ~ 1.8
sure|a 3060 has more memory than a 3080|estimate: result > 1
sure|a 5090 costs a tenth of an H100|estimate: result ~ 0.1
ask|Oracle and Meta have about the same compute|versus: first_to_second ~ 1||Oracle & Meta
ask|Anthropic has roughly what OpenAI has|versus: first_to_second ~ 1||Anthropic & OpenAI
ask|Google's lead over Microsoft in compute is growing
sure|Google has 50% more compute than Microsoft|versus: first_to_second ~ 1.5||Google & Microsoft
sure|Meta has 30% less compute than Amazon|versus: first_to_second ~ 0.7||Meta & Amazon
sure|Microsoft has three quarters of Google's compute|versus: first_to_second ~ 75%||Microsoft & Google
ask|xAI is a fifth the size of Google|versus: first_to_second ~ 1/5||xAI & Google
sure|Microsoft has a sixth of the world's AI compute|versus: first_to_second ~ 1/6||Microsoft & world
sure|less than 1% of AI compute is at universities|versus: first_to_second < 1%||universit & world
ask|Over 90% of AI compute is in the US and China|versus: first_to_second > 90%
sure|gamers own more AI compute than all universities|crowd: crowd_to_owner > 1||universit
sure|Consumer hardware is a quarter of all AI compute worldwide|crowd: crowd_to_owner ~ 1/4||world
sure|the pool is bigger than any hyperscaler|pool: pool_to_one_hyperscaler > 1
sure|no single hyperscaler beats all gamers combined|pool: pool_to_one_hyperscaler >= 1
sure|with 1 in 10 joining, the pool is a fortieth of a hyperscaler|pool: pool_to_one_hyperscaler ~ 1/40|participation
ask|if 100 million gamers ran their PCs overnight they would match Amazon|crowd: crowd_to_owner >= 1|consumer_gpu_installed_base=100|Amazon
sure|even at 90% efficiency 10% of gamers don't get near Meta|crowd: crowd_to_owner < 1|participation=10%,coordination_efficiency=90%|Meta
sure|assuming 8 hours a day, a fifth of gamers would equal xAI|crowd: crowd_to_owner ~ 1|participation,availability=8/24|xAI
sure|gamers will overtake Oracle by 2027|crowd: crowd_to_owner > 1||Oracle & 2027
ask|hyperscalers will pull away from gamers even further|project: gap_growth > 1
sure|the gap won't shrink|project: gap_growth >= 1
sure|the gap widens by 150% per year|project: gap_growth ~ 2.5
sure|total AI compute is up 230% this year|project: dc_compute_growth ~ 3.3
sure|AI compute grows at most 2x a year|project: dc_compute_growth <= 2
sure|consumer cards get twice as fast every three years|project: consumer_performance_growth ~ 1.26
sure|hyperscaler spending rises 36% in 2026|project: capex_growth ~ 1.36
ask|capex will not double again|project: capex_growth < 2
ask|Amazon will spend 200 billion on AI in 2026
ask|The big four spend $725 billion in 2026|estimate: result ~ 725
sure|Nvidia's data center business is twelve times its gaming business|estimate: result ~ 12
sure|gaming brings Nvidia $16 billion a year|estimate: result ~ 16
sure|renting is never cheaper than owning|rent: rent_to_own >= 1
ask|renting an H100 costs half of what owning it costs|rent: rent_to_own ~ 50%
ask|at 20% utilization you're better off renting|rent: rent_to_own < 1|time_in_use=20%
ask|if you run it around the clock it's cheaper to buy|rent: rent_to_own > 1|time_in_use=24/24
sure|an hour of H100 costs $2.35|rent: rental_price ~ 2.35
sure|you can rent H100s at $1.70 an hour|rent: rental_price ~ 1.7
sure|an H100 costs over $40,000|gap: accelerator_price > 40
sure|H100s go for about 25 grand|gap: accelerator_price ~ 25
sure|electricity at home is $0.17 per kWh|estimate: result ~ 0.17
sure|datacenters get their power for 8 cents a kWh|estimate: result ~ 0.08
sure|the same job takes eight times the energy on gaming cards|estimate: result ~ 8
ask|all gaming PCs at once would need 40 power plants|watts: pool_power_with_pcs ~ 40
sure|the gamers' pool would use three times the power of the four hyperscalers|watts: pool_to_fleets_power ~ 3
sure|OpenAI draws less electricity than Google|versus-watts: first_to_second_power < 1||OpenAI & Google
ask|local inference beats the API on price|cost-per-token: home_to_api < 1
sure|a million tokens at home cost more than a dollar|cost-per-token: home_token_cost > 1
sure|hardly 2% of gamers would chip in|pool: participation <= 2%
ask|a quarter of gamers would join if they were paid|pool: participation ~ 1/4
sure|about 40% of the work would be lost to latency|pool: coordination_efficiency ~ 60%
sure|distributed training is ten times less efficient|pool: coordination_efficiency ~ 0.1
sure|one percent of gamers is enough for a frontier model|train: joining_to_match <= 1%
sure|a swarm of gamers could never produce a frontier model|train: trained_to_frontier < 1
sure|Llama 70B fits on two 4090s|fit: cards_needed <= 2|model_parameters=70B
sure|a trillion-parameter model needs 50 gaming cards|fit: cards_needed ~ 50|model_parameters=1T
sure|405B at 4 bits takes more than 200 gigabytes|fit: model_memory > 200|model_parameters=405B
sure|a hyperscaler's fleet runs at least 20 million AI workers|workers: fleet_workers >= 20
sure|the pool could employ a hundred thousand AI workers at most|workers: pool_workers <= 100
sure|the pool's power bill is 40 billion dollars|chip-in: pool_bill ~ 40
ask|instead of pooling, gamers should rent GPUs with their power bill: they'd get more|chip-in: rented_to_pool > 1
sure|one GPU is to a hyperscaler as one to 75 million|gap: compute_gap_ratio ~ 75
ask|a hyperscaler has the power of 50 million gaming PCs|gap: compute_gap_ratio ~ 50
sure|each of the big four owns 1.5 million GPUs|gap: fleet_per_hyperscaler ~ 1.5
sure|compute is concentrated in a few hands|versus: first_to_second > 50%
ask|open source changes nothing, compute is what matters
ask|with open weights everyone can compete|pool: pool_to_one_hyperscaler >= 1
ask|Folding@home shows that volunteers can beat Google|crowd: crowd_to_owner > 1||Google
ask|not a single gamer would donate their GPU|pool: participation <= 1%
sure|ok but google has like 10x the compute of all gamers no?|crowd: crowd_to_owner ~ 0.1||Google
ask|imo meta > oracle > xai in compute|versus: first_to_second > 1||Meta & Oracle
ask|tbf xai has more gpus than anthropic|versus: first_to_second > 1||xAI & Anthropic
sure|gamers have no chance against Google|crowd: crowd_to_owner < 1||Google
sure|gamers don't stand a chance against the hyperscalers|crowd: crowd_to_owner < 1
sure|Google wins against all gamers|crowd: crowd_to_owner < 1||Google
ask|gamers would be crushed by Microsoft|crowd: crowd_to_owner < 1||Microsoft
sure|The gamers' compute exceeds that of Meta by a factor of two|crowd: crowd_to_owner ~ 2||Meta
ask|gamers have twice as much as Oracle and half as much as Meta|crowd: crowd_to_owner ~ 2||Oracle
none|Spain has better food than France
none|Steam Decks sell better than the Switch
none|my 4080 is faster than my old card
none|Anthropic hired a hundred people
none|Google leads Microsoft in search
none|Oracle pays a dividend
none|Meta has three billion users, Google has more
none|China and the US signed a treaty
none|America is bigger than Europe
none|universities have more students than ever
none|consumers spend less this year
none|consumer prices rose by 3%
none|hyperscale is a buzzword
none|the data center is on fire
none|our datacenter moved to Ohio
none|gamers have twice as much fun as Google employees
none|gamers spend $50 billion on games each year
none|volunteers cleaned the beach
none|a swarm of drones attacked the base
none|the crowd was twice as big as last year
none|everyone has a phone these days
none|phones cost more than computers
none|computers get twice as fast every two years
none|Moore's law doubles transistors every two years
none|power costs too much
none|the power plant closed
none|a kilowatt is a thousand watts
none|energy is cheaper in Norway
none|I rent a car for 30 dollars a day
none|buy or rent? I'd say buy
none|renting is cheaper than a mortgage
none|model trains cost a lot
none|the training took two weeks
none|the model has 400 horsepower
none|language models make mistakes
none|GPT-5 has more parameters than GPT-4
none|AI companies lose money
none|the network was down for two hours
none|latency in this game is terrible
none|internet in my village is slow
none|half of my bandwidth goes to Netflix
none|coordination is hard in big teams
none|efficiency matters
none|I need more memory in my laptop
none|H100 is the name of a road in Kent
none|B200 is a Beechcraft plane
none|3060 people came to the concert
none|the year 2030 will be hot
none|by 2030 all cars will be electric
none|the top four teams go to the playoffs
none|the big four accounting firms earn more than ever
none|the big five personality traits
none|a handful of players carry the team
none|a few countries own the Arctic
none|nobody leaves the party early
none|1% of people own half the wealth
none|one in five gamers is over 50
`;
