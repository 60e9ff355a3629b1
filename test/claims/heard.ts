// Sentences written down before the reader was tried on them, as people type them, and what it makes of them today.

/** As the lines of `corpus.ts`. */
export const heard = `
sure|if every gamer chipped in their card we'd still be nowhere near google|crowd: crowd_to_owner < 1|participation=100%|Google
ask|The combined power of every gaming rig on earth is less than what Microsoft runs in Azure|crowd: crowd_to_owner < 1||Microsoft
ask|I bet if we got just 2% of PC gamers on board we'd have more flops than Meta|crowd: crowd_to_owner > 1|participation=2%|Meta
sure|you'd need every gamer on the planet times five to match AWS|crowd: crowd_to_owner ~ 0.2||Amazon
sure|gamers have maybe a fifth of the world's AI compute|crowd: crowd_to_owner ~ 0.2||world
sure|A swarm of a million 3090s would crush xAI|versus: first_to_second > 1||xAI
sure|5 million RTX 4090 cards have more AI compute than Google|versus: first_to_second > 1||Google
ask|Folding@home was the biggest supercomputer ever and it's still tiny next to OpenAI|versus: first_to_second < 1||Folding & OpenAI
sure|SETI@home never came close to even a hundred H100s|versus: first_to_second < 1||SETI & H100
sure|All consoles ever sold couldn't keep up with Google|crowd: crowd_to_owner < 1||consoles & Google
sure|if a third of american gamers pooled their GPUs they could rival CoreWeave|crowd: crowd_to_owner >= 1|participation=1/3|CoreWeave
sure|Consumer GPUs in aggregate outgun any single cloud provider|pool: pool_to_one_hyperscaler > 1
ask|the volunteers would need to be at least 40% of all gamers to beat Amazon|crowd: breakeven_participation >= 0.4||Amazon
sure|Pooled, gaming cards worldwide amount to roughly two hyperscalers on paper|pool: pool_to_one_hyperscaler ~ 2
ask|after losses the swarm is worth less than 50k H100s|crowd: crowd_compute < 50000
ask|xAI's Colossus alone outperforms every university in the world|versus: first_to_second > 1||xAI & universit
sure|Apple silicon Macs out there have as much compute as Meta|crowd: crowd_to_owner >= 1||Mac & Meta
ask|Everyone's phones combined would beat Microsoft if you could use them|crowd: crowd_to_owner > 1||phones & Microsoft
ask|Laptops in aggregate don't come close to AWS|crowd: crowd_to_owner < 1||laptops & Amazon
sure|PS5s could out-compute xAI|crowd: crowd_to_owner > 1||PlayStation & xAI
sure|Gamers would need 20x the cards they have to catch Google|crowd: crowd_to_owner ~ 0.05||Google
ask|Europe's gamers couldn't match a single hyperscaler|crowd: crowd_to_owner < 1||Europe
sure|If only 1 in 20 gamers takes part it's like 1% of what Google has|crowd: crowd_to_owner ~ 0.01|participation=5%|Google
sure|with 30% of people joining and half the work lost, gamers equal Oracle|crowd: crowd_to_owner ~ 1|participation=30%|Oracle
sure|Suppose 15% of gamers join for 6 hours a day. They'd beat Meta.|crowd: crowd_to_owner > 1|participation=15%|Meta
sure|honestly even at 100% participation the gamers lose to Google|crowd: crowd_to_owner < 1|participation=100%|Google
sure|all the graphics cards in private hands are more than the four clouds put together|crowd: crowd_to_owner > 1||four
sure|Gaming PCs hold twice as much compute as the whole of China|crowd: crowd_to_owner ~ 2||China
ask|Every card sold for gaming in the last ten years wouldn't equal Microsoft's fleet|crowd: crowd_to_owner < 1||Microsoft
sure|Google could beat all gamers with one hand tied behind its back|crowd: crowd_to_owner < 1||Google
sure|one hyperscaler is stronger than all the gamers|pool: pool_to_one_hyperscaler < 1
sure|no amount of gamers will ever touch Microsoft|crowd: crowd_to_owner < 1||Microsoft
sure|gamers > Google|crowd: crowd_to_owner > 1||Google
sure|Google has way more compute than OpenAI|versus: first_to_second > 1||Google & OpenAI
ask|Anthropic runs on less hardware than OpenAI does|versus: first_to_second < 1||Anthropic & OpenAI
ask|Amazon's AI fleet is bigger than Meta's|versus: first_to_second > 1||Amazon & Meta
sure|Meta owns about half as many H100 equivalents as Google|versus: first_to_second ~ 0.5||Meta & Google
sure|Oracle and CoreWeave together have less compute than Amazon|versus: first_to_second < 1||Oracle & CoreWeave & Amazon
ask|xAI already has more GPUs than Oracle|versus: first_to_second > 1||xAI & Oracle
sure|Microsoft has at least 3 million H100 equivalents|versus: first_to_second >= 3000000||Microsoft
sure|The US has ten times the AI compute of China|versus: first_to_second ~ 10||United States & China
sure|China is at less than a tenth of American compute|versus: first_to_second < 0.1||China & United States
ask|Europe has almost no AI compute compared to the US|versus: first_to_second < 1||European & United States
ask|The EU and China combined don't match Google|versus: first_to_second < 1||European & China & Google
ask|OpenAI rents more GPUs than Meta owns|versus: first_to_second > 1||OpenAI & Meta
sure|Google alone has more compute than all of China|versus: first_to_second > 1||Google & China
sure|by 2027 xAI will have more compute than Meta|versus: first_to_second > 1||xAI & Meta & 2027
sure|Microsoft's compute is 1.5 times Amazon's|versus: first_to_second ~ 1.5||Microsoft & Amazon
ask|Colossus has 200k H100s|versus: first_to_second ~ 200||xAI
sure|Meta is sitting on 600,000 H100 equivalents|versus: first_to_second ~ 600||Meta
sure|Anthropic has over a million H100-equivalents at its disposal|versus: first_to_second > 1000000||Anthropic
ask|Nobody has more compute than Google|versus: first_to_second <= 1
sure|an H100 is six times a 4090|versus: first_to_second ~ 6||H100 & 4090
sure|A 5090 does about a third of what an H100 does|versus: first_to_second ~ 0.3333||5090 & H100
sure|It takes 6 4090s to make one H100|versus: first_to_second ~ 6||H100 & 4090
sure|a b200 is worth two and a half H100s|versus: first_to_second ~ 2.5||B200 & H100
sure|8 4090s beat an H100|versus: first_to_second > 1||4090 & H100
sure|One B200 = 90 RTX 3060s|versus: first_to_second ~ 90||B200 & 3060
ask|3060s are useless, you need at least 40 to equal an H100|versus: first_to_second >= 40||H100 & 3060
sure|a 3090 is half a 4090|versus: first_to_second ~ 0.5||3090 & 4090
sure|four A100s equal one H100|versus: first_to_second ~ 1||A100 & H100
sure|The RTX 5090 is nearly as fast as an A100|versus: first_to_second ~ 1||5090 & A100
sure|an H100 is 1000x faster than a gaming card|versus: first_to_second ~ 1000
sure|A consumer GPU has about 1/50th the AI performance of a datacenter GPU|gap: dc_to_consumer_ratio ~ 50
sure|datacenter GPUs are like 20 times better than consumer ones|gap: dc_to_consumer_ratio ~ 20
sure|50 gaming GPUs equal one datacenter GPU|gap: dc_to_consumer_ratio ~ 50
sure|an H100 has more than three times the VRAM of a 4090|estimate: result > 3
sure|The bandwidth of an H100 is 3x that of a 4090|estimate: result ~ 3
sure|A 3060 only has 12GB of VRAM|estimate: result <= 12
sure|B200 memory bandwidth is 8 TB/s|estimate: result ~ 8
sure|A B200 has over twice the memory of an H100|estimate: result > 2
sure|the H100 draws 700 watts|estimate: result ~ 700
sure|a 4090 pulls 450W|estimate: result ~ 450
sure|H100s use more power than 4090s|estimate: result > 1
sure|Google, Microsoft, Amazon and Meta own 65% of AI compute|versus: first_to_second ~ 0.65
sure|five companies control 70% of the world's AI compute|versus: first_to_second ~ 0.7
sure|The biggest five own more than two thirds of all compute|versus: first_to_second > 0.6666666666666666
sure|Google alone owns 1/4 of the world's AI chips|versus: first_to_second ~ 0.25||Google & world
sure|China has 15% of global AI compute|versus: first_to_second ~ 0.15||China & world
sure|Europe has less than 5% of the world's compute|versus: first_to_second < 0.05||European & world
sure|three quarters of AI compute is in the US|versus: first_to_second ~ 0.75||United States & world
sure|More than half of AI compute is in the hands of four companies|versus: first_to_second > 0.5
ask|the AI compute market is highly concentrated|versus: first_to_second > 0.5
sure|Gaming GPUs make up 20% of all AI compute in the world|crowd: crowd_to_owner ~ 0.2
sure|consumer cards would be less than 5% of world AI compute|crowd: crowd_to_owner < 0.05
sure|AI compute triples every year|project: dc_compute_growth ~ 3
sure|total AI compute more than doubles annually|project: dc_compute_growth > 2
sure|compute is growing 4x per year|project: dc_compute_growth ~ 4
sure|The hyperscalers' fleets triple each year|project: dc_compute_growth ~ 3
sure|available compute will double next year|project: dc_compute_growth ~ 2
sure|AI compute doubles every 6 months|project: dc_compute_growth ~ 4
sure|consumer GPUs get 30% better each year|project: consumer_performance_growth ~ 1.3
sure|gaming cards double in speed every two years|project: consumer_performance_growth ~ 1.414
sure|The gap is not closing|project: gap_growth >= 1
sure|the gap between big tech and gamers widens every year|project: gap_growth > 1
sure|The gap doubles each year|project: gap_growth ~ 2
sure|capex is up 60% on last year|project: capex_growth ~ 1.6
sure|hyperscaler capex grows at least 50% a year|project: capex_growth >= 1.5
sure|AI infrastructure spending doubled this year|project: capex_growth ~ 2
sure|gamers' hardware improves slower than datacenter hardware|project: gap_growth > 1
sure|the number of gamers willing to join would double every year|project: participation_growth ~ 2
sure|Folding@home in 2020 had more compute than xAI has today|versus: first_to_second > 1||Folding & xAI
sure|In 2026 big tech will spend more than $600 billion on AI|estimate: result > 600000000000
sure|All gaming PCs running flat out would draw 40 GW|watts: pool_power_with_pcs ~ 40
ask|the gamer pool needs more electricity than all the hyperscaler fleets|watts: pool_to_fleets_power > 1
sure|Running everyone's gaming PC 24/7 takes more than 25 gigawatts|watts: pool_power_with_pcs > 25
sure|the four big clouds draw about 15 GW|watts: four_fleets_power ~ 15
sure|AI datacenters of the big four use at least 10 gigawatts|watts: four_fleets_power >= 10
ask|a hyperscaler pays half as much for power as you do at home|estimate: result ~ 0.5
sure|Residential electricity is twice as expensive as industrial|estimate: result ~ 2
sure|the gamers' electricity bill would be over $40 billion a year|chip-in: pool_bill > 40000000000
ask|If gamers put their power bill into renting instead they'd get more compute|chip-in: rented_to_pool > 1
ask|For what it costs in electricity you could just rent H100s|chip-in: rented_to_pool >= 1
sure|It costs less to rent H100s than to own them|rent: rent_to_own < 1
ask|at 10% utilization it's cheaper to rent|rent: rent_to_own < 1|time_in_use=10%
sure|H100 rental is around $2.50/hr|rent: rental_price ~ 2.5
sure|you can get an H100 for under 2 bucks an hour|rent: rental_price < 2
sure|nobody rents H100s below $1.50 an hour|rent: rental_price >= 1.5
sure|an H100 costs $25k|gap: accelerator_price ~ 25
ask|A B200 is about 40 grand|gap: accelerator_price ~ 40
sure|datacenter GPUs are 30 to 40 thousand dollars a piece|gap: accelerator_price ~ 35
sure|Nvidia's data center revenue is more than ten times gaming|estimate: result > 10
sure|Nvidia earns less from gamers than from AI|estimate: result < 1
sure|Nvidia's gaming revenue is $16 billion|estimate: result ~ 16
sure|Big tech will spend $700 billion on AI infrastructure in 2026|estimate: result ~ 700
sure|The hyperscalers spent $180 billion on GPUs|gap: accelerator_spend ~ 180
sure|a year of renting an H100 costs more than buying it|estimate: result > 1
sure|It's cheaper to run a model at home than to pay for the API|cost-per-token: home_to_api < 1
sure|API tokens cost less than the electricity at home|cost-per-token: home_to_api > 1
sure|local inference is twice as expensive as the API|cost-per-token: home_to_api ~ 2
sure|running locally will always be cheaper than paying per token|cost-per-token: home_to_api < 1
sure|a million tokens at home cost less than 50 cents|cost-per-token: home_token_cost < 0.5
sure|no more than 1% of gamers would join such a thing|pool: participation <= 0.01
ask|At best 3% of people would sign up|pool: participation <= 0.03
ask|Half of all gamers would happily donate their GPU|pool: participation ~ 0.5
sure|maybe 1 in 1000 gamers would take part|pool: participation ~ 0.001
ask|I'd say ten percent would join|pool: participation ~ 0.1
sure|Most gamers would join|pool: participation > 0.5
sure|hardly anyone would participate|pool: participation <= 0.01
sure|nobody leaves their gaming PC running overnight|pool: availability <= 0.01
sure|A gaming card is only used 6% of the time|estimate: result <= 0.06
sure|most gaming GPUs sit idle all day|estimate: result <= 0.5
sure|most consumer GPUs are busy gaming|estimate: result >= 0.5
sure|you'd lose 90% to network latency|pool: coordination_efficiency ~ 0.1
sure|coordination over the internet would eat more than half of it|pool: coordination_efficiency < 0.5
sure|communication overhead costs you 80% of the performance|pool: coordination_efficiency ~ 0.2
sure|The pool would keep at least 70% of its power after overhead|pool: coordination_efficiency >= 0.7
sure|There are 150 million gaming GPUs in the world|pool: consumer_gpu_installed_base ~ 150
sure|There are over 200 million gamers with a graphics card|pool: consumer_gpu_installed_base > 200000000
ask|only a third of gaming cards have 12GB or more|pool: memory_eligible_share <= 0.3333333333333333
ask|Most cards don't have enough VRAM|pool: memory_eligible_share <= 0.5
sure|gamers could train GPT-5 in a year|train: trained_to_frontier >= 1|training_days=365
sure|you could train a frontier model with 5% of gaming GPUs|train: trained_to_frontier >= 1|participation=5%
sure|A million 4090s could train a frontier model in 3 months|train: trained_to_frontier >= 1
sure|decentralized training will never produce a frontier model|train: trained_to_frontier < 1
sure|frontier training runs are 1000 times bigger than any internet run|estimate: result ~ 1000
ask|8% of gamers would be enough to train Grok 4 on paper|train: joining_to_match <= 0.08
sure|a 70B model needs four 12GB cards|fit: cards_needed ~ 4|model_parameters=70B
sure|you need 20 gaming cards for a 405B model|fit: cards_needed ~ 20|model_parameters=405B
sure|Llama 405B runs on 19 cards|fit: cards_needed <= 19|model_parameters=405B
sure|A trillion parameter model fits on 50 gaming cards|fit: cards_needed <= 50|model_parameters=1T
sure|nobody can run a 405B model on a single consumer GPU|fit: cards_needed > 1|model_parameters=405B
sure|a 7B model fits on any gaming card|fit: cards_needed <= 1|model_parameters=7B
sure|A 405B model needs at least 200 GB of memory|fit: model_memory >= 200|model_parameters=405B
ask|frontier models don't fit on a consumer card|fit: cards_needed > 1
sure|a 70B at 4 bit fits on two 24GB cards|fit: cards_needed <= 2
sure|one hyperscaler could run ten million AI employees|workers: fleet_workers >= 10000000
ask|Google can hire 20 million AI workers at the same time|workers: fleet_workers >= 20000000
sure|gamers together could run at most 100,000 AI agents|workers: pool_workers <= 100000
sure|A hyperscaler can employ 1000 times more AI workers than all gamers|workers: fleet_to_pool_workers ~ 1000
sure|A single consumer GPU compared to a major hyperscaler's datacenter is roughly a 1:75,000,000 ratio in effective AI compute.|gap: compute_gap_ratio ~ 75
sure|There are roughly 150 million discrete consumer GPUs worldwide.|pool: consumer_gpu_installed_base ~ 150
ask|At ~1/50th the effective AI performance of a datacenter GPU each, that's equivalent to about 3 million datacenter GPUs|pool: pool_dc_equivalents ~ 3
sure|Most consumer GPUs are being used for gaming or other tasks, not sitting idle.|estimate: result >= 0.5
sure|a major hyperscaler like Microsoft or Google operates on the order of 1.5 million datacenter GPUs|gap: fleet_per_hyperscaler ~ 1.5
ask|Each datacenter GPU (e.g. an H100 or B200) is roughly 50x more capable for AI workloads than a typical consumer GPU, due to higher memory bandwidth, specialized tensor cores, and interconnect.|gap: dc_to_consumer_ratio ~ 50
sure|And this gap is growing|project: gap_growth > 1
ask|Even this doesn't close the gap.|pool: pool_to_one_hyperscaler < 1
ask|I don't think gamers could ever match Google. Too few would join.|crowd: crowd_to_owner < 1||Google
sure|Wrong. Google has 5 million H100s.|versus: first_to_second ~ 5||Google
sure|ok but hear me out: what if 20% of gamers joined? we'd beat Oracle!|crowd: crowd_to_owner > 1|participation=20%|Oracle
sure|**10% of gamers** would beat *Amazon* :rofl:|crowd: crowd_to_owner > 1|participation=10%|Amazon
sure|<@123456789> gamers have more compute than Google, no?|crowd: crowd_to_owner > 1||Google
sure|as per https://epoch.ai/data Google has a quarter of the world's AI compute|versus: first_to_second ~ 0.25||Google & world
sure|"gamers could match a hyperscaler" <:kekw:123456>|pool: pool_to_one_hyperscaler >= 1
sure|Gamers could match a hyperscaler, right?|pool: pool_to_one_hyperscaler >= 1
sure|isn't it cheaper to rent than to buy?|rent: rent_to_own < 1
sure|the gap is 75 million to one|gap: compute_gap_ratio ~ 75
sure|the ratio between one GPU and a hyperscaler is more like 1 to 10 million|gap: compute_gap_ratio ~ 10
sure|each hyperscaler has about 1.5 million GPUs|gap: fleet_per_hyperscaler ~ 1.5
ask|no hyperscaler has a million GPUs|gap: fleet_per_hyperscaler < 1000000
sure|Gamers don't match Google even if half of them join|crowd: crowd_to_owner < 1|participation=50%|Google
sure|Half the gamers in the world couldn't match Google even with zero overhead|crowd: crowd_to_owner < 1|participation=50%|Google
sure|the compute of gamers is three orders of magnitude below Google's|crowd: crowd_to_owner ~ 0.001||Google
sure|gamers have fuck all compute compared to google|crowd: crowd_to_owner < 1||Google
sure|idk man the pool is prolly like 5% of AWS at most|crowd: crowd_to_owner <= 0.05||Amazon
sure|google's got like 5 mil h100s lol|versus: first_to_second ~ 5||Google
none|open source will beat Microsoft Office within five years
none|Linux has less than 5% of the desktop market
none|GDP of China doubles every ten years
none|1 in 10 gamers is female
none|Google Maps is better than Apple Maps
none|Microsoft paid $69 billion for Activision
none|Amazon has more employees than Google
none|Meta lost 10 billion on the metaverse
none|Gamers hate loot boxes
none|most gamers prefer single player
none|The pool at my gym is 25 meters
none|Chinese EVs are half the price of American ones
none|Oracle's database costs ten times what Postgres does
none|The US has ten times the GDP of Russia
none|Europe uses less electricity than China
none|The EU fined Google 4 billion
none|renting an apartment in SF is 3x more expensive than owning in Texas
none|my electricity bill doubled this year
none|PS5 outsold Xbox 2 to 1
none|My PC draws 600 watts when gaming
none|80% of startups fail
none|open source software powers 90% of the internet
none|Firefox has lost half of its users
none|Elon has more money than Bezos
none|Claude is better than ChatGPT at coding
none|GPT-5 is worse than GPT-4
none|training for a marathon takes 16 weeks
none|Wikipedia is bigger than Britannica
none|Bitcoin mining uses more power than Argentina
none|Nuclear is cheaper than solar
none|the average gamer is 35 years old
none|Steam takes a 30% cut
none|Half-Life 3 will never come out
none|Game prices are up 20%
none|Android has three quarters of the smartphone market
none|Universities cost too much
none|College students outnumber farmers
none|At most 10% of people read the terms of service
none|People would rather buy than rent
none|a handful of companies own all the media
none|A handful of countries have nuclear weapons
none|The top 1% own more than the bottom 50%
none|inflation will triple next year
none|TypeScript is 10x better than JavaScript
none|the world population doubles every 50 years
none|the gender pay gap is shrinking
none|the gap between the first and second team is 12 points
none|My team has four workers
none|the company hired 1000 workers
none|half of employees want to quit
none|A tenth of a second is too slow
none|phones are more expensive than laptops
none|Macs have better battery life than Windows laptops
none|Everyone who joined the server got a role
none|if 10% of members voted we would pass quorum
none|Nvidia is worth more than Apple
none|Nvidia stock will double by 2027
none|AMD beats Intel
none|a Ryzen is faster than a Core i7
none|Arch is faster than Ubuntu
none|The bank lost 20% of its value
none|Taiwan is smaller than Germany
none|Netflix costs less than cable
none|power corrupts
none|knowledge is power
none|the people have the power
none|Democracy beats tyranny
none|I have 3 cards in my hand
none|the card game needs 4 players
none|up to 8 players can join the lobby
none|if two more players join we can start the raid
none|30% of our users are on mobile
none|Google employs 180000 people
none|Google's revenue is bigger than Meta's
none|Microsoft has more customers than Oracle
none|Apple has more cash than Google
none|Chinese New Year is in February
none|Train tickets cost twice as much as last year
none|The model wears a size 36
none|It takes 20 minutes to get there by train
none|she's twice as strong as him
none|Our API has 99.9% uptime
none|The API is slower than GraphQL
none|we lost 3 to 1 on Saturday
none|The new CEO will cut 10% of jobs
none|AI will replace half of all programmers
none|AI safety is underfunded by a factor of 100
none|open source is good for transparency
none|open weights models are more transparent than closed ones
none|The Chinese room argument is wrong
none|10,000 hours of practice makes a master
none|A byte is 8 bits
none|Moore's law is dead
none|quantum computers will break RSA by 2035
none|what does a hyperscaler even do?
none|is anyone here using Azure?
none|I bought a 4090 last week
none|my 3060 died yesterday
none|selling my RTX 3090 for $600
none|DLSS makes the 4090 look better
none|The 5090 melts its connector
none|GPU prices are insane
none|Cyberpunk runs at 60 fps on a 3080
none|a 3080 gets 100 fps in Fortnite
ask|Realistically you get 5% of gamers signing up and that doesn't touch Meta|crowd: crowd_to_owner < 1|participation=5%|Meta
ask|xAI owns fewer chips than Amazon|versus: first_to_second < 1||xAI & Amazon
sure|the big four together have 10x what all gamers have|crowd: crowd_to_owner ~ 0.1||four
ask|100k H100s is more than every gamer could bring together|crowd: crowd_to_owner < 1
sure|you could replace CoreWeave with a million gamers|crowd: crowd_to_owner >= 1|consumer_gpu_installed_base=1M|CoreWeave
sure|Consumer cards are no threat to the hyperscalers|crowd: crowd_to_owner < 1
sure|In raw compute, gamers are about 20% of the world total|crowd: crowd_to_owner ~ 0.2
sure|All the iPhones in the world together are weaker than Google|crowd: crowd_to_owner < 1||iPhones & Google
sure|At 50% efficiency, would 20% of gamers match AWS? I think yes.|crowd: crowd_to_owner >= 1|participation=20%,coordination_efficiency=50%|Amazon
ask|half the cards, ten hours a day, and you've got yourself an Oracle|crowd: crowd_to_owner >= 1||Oracle
sure|it'd take thirty percent of all gamers to match Microsoft|crowd: breakeven_participation >= 0.3||Microsoft
sure|One in five gamers joining would be enough to beat Meta|crowd: breakeven_participation <= 0.2||Meta
sure|not even a million gamers could beat xAI|crowd: crowd_to_owner <= 1|consumer_gpu_installed_base=1M|xAI
ask|German gamers have more compute than the whole EU|crowd: crowd_to_owner > 1||Germany & European
ask|Distributed volunteers will outscale Anthropic|crowd: crowd_to_owner > 1||Anthropic
ask|Russia's gamers < xAI|crowd: crowd_to_owner < 1||Russia & xAI
sure|Google has 25% of the compute on the planet|versus: first_to_second ~ 0.25||Google & world
sure|80% of the world's AI compute sits in America|versus: first_to_second ~ 0.8||United States & world
sure|Microsoft and Google together own 40% of global AI compute|versus: first_to_second ~ 0.4||Microsoft & Google & world
ask|Just five firms hold 70% of the AI chips|versus: first_to_second ~ 0.7
ask|China is catching up with the US in AI compute|versus: first_to_second >= 1||China & United States
sure|By 2028 China will have more AI compute than America|versus: first_to_second > 1||China & 2028
ask|OpenAI is nothing compared to Google when it comes to GPUs|versus: first_to_second < 1||OpenAI & Google
ask|Anthropic has access to a third of OpenAI's compute|versus: first_to_second ~ 0.3333||Anthropic & OpenAI
sure|Oracle's fleet equals 1 million H100s|versus: first_to_second ~ 1||Oracle & H100
ask|Meta bought 350,000 H100s|versus: first_to_second ~ 350||Meta & H100
sure|Meta has fewer than 2 million H100e|versus: first_to_second < 2000000||Meta & H100
sure|a 4090 has a third of the AI performance of an H100|versus: first_to_second ~ 0.3333||4090 & H100
sure|An RTX 5090 beats two 4090s|versus: first_to_second > 1||5090 & 4090
sure|four 3090s are as good as a 5090|versus: first_to_second ~ 1||3090 & 5090
sure|you'd have to stack 25 3060s to get one H100|versus: first_to_second ~ 25||H100 & 3060
sure|B200s are twice as fast as H100s|versus: first_to_second ~ 2||B200 & H100
sure|an A100 is about 30% of an H100|versus: first_to_second ~ 0.3||A100 & H100
sure|A gaming GPU is a tenth as fast as a data center GPU|gap: dc_to_consumer_ratio ~ 10
sure|H100s have 3.35 TB/s of bandwidth|estimate: result ~ 3.35
sure|the memory of a B200 is 16 times that of a 3060|estimate: result ~ 16
sure|The H100 uses 700W|estimate: result ~ 700
sure|AI compute is doubling every half year|project: dc_compute_growth ~ 4
sure|the world's AI compute more than triples each year|project: dc_compute_growth > 3
sure|GPU fleets grow by 230% a year|project: dc_compute_growth ~ 3.3
sure|hyperscaler capex won't grow more than 40% a year|project: capex_growth <= 1.4
sure|Big tech capex grew 70% in 2026|project: capex_growth ~ 1.7
sure|gaming GPUs only get 25% faster per year|project: consumer_performance_growth <= 1.25
sure|the gap keeps growing|project: gap_growth > 1
sure|the gap grows 2.5x a year|project: gap_growth ~ 2.5
sure|The gap will shrink over time|project: gap_growth < 1
sure|the gap closes by 2035|project: pool_to_one_hyperscaler_t >= 1
sure|datacenters improve faster than consumer cards|project: gap_growth > 1
sure|By 2029 the pool will be under 1% of a hyperscaler|project: pool_to_one_hyperscaler_t < 0.01
sure|Gamers would burn three times the electricity of the hyperscalers|watts: pool_to_fleets_power ~ 3
sure|The hyperscalers' fleets draw more electricity than all gaming PCs would|watts: pool_to_fleets_power < 1
sure|20 gigawatts is what all the gaming PCs would pull|watts: pool_power_with_pcs ~ 20
ask|hyperscaler datacenters already eat over 12 GW|watts: four_fleets_power > 12
sure|at home the same work burns five times the power|estimate: result ~ 5
sure|electricity is 3x as expensive at home as in a datacenter|estimate: result ~ 3
sure|Industrial power costs half of residential power|estimate: result ~ 0.5
ask|Home electricity costs at least double|estimate: result >= 2
sure|renting GPUs is more expensive than owning them|rent: rent_to_own > 1
sure|Rent costs half of what owning does|rent: rent_to_own ~ 0.5
ask|if you only use it 2 hours a day, renting is cheaper|rent: rent_to_own < 1|time_in_use=2/24
sure|H100s go for $3/h these days|rent: rental_price ~ 3
ask|spot H100s are below $2.50 per hour|rent: rental_price < 2.5
sure|one H100 costs thirty thousand dollars|gap: accelerator_price ~ 30
ask|You won't find a B200 under $35,000|gap: accelerator_price >= 35000
sure|an accelerator costs more than 25 grand|gap: accelerator_price > 25000
sure|Nvidia sells 12 times more to data centers than to gamers|estimate: result ~ 12
sure|gaming is peanuts for Nvidia next to data centers|estimate: result < 1
sure|Nvidia made $194B from data centers|estimate: result ~ 194
sure|Microsoft, Google, Amazon and Meta spend $150B on GPUs a year|gap: accelerator_spend ~ 150
sure|AI capex passes $600B in 2026|estimate: result > 600000000000
sure|self-hosting is cheaper than the API|cost-per-token: home_to_api < 1
sure|the API is cheaper than running it locally|cost-per-token: home_to_api > 1
sure|A token from the API costs half as much as one at home|cost-per-token: home_to_api ~ 2
sure|running a local LLM costs more in power than the API costs in total|estimate: result > 1
sure|hardly 1% of gamers would ever sign up|pool: participation <= 0.01
sure|I'd guess 2-5% of gamers would join|pool: participation ~ 0.035
sure|Not a single gamer would join|pool: participation <= 0.01
ask|Less than one gamer in a hundred would donate compute|pool: participation < 0.01
sure|who would leave their rig on all night? nobody|pool: availability <= 0.01
sure|Consumer GPUs are in use 20% of the time|estimate: result ~ 0.2
sure|latency kills 95% of the throughput|pool: coordination_efficiency ~ 0.05
sure|You lose at least three quarters to coordination|pool: coordination_efficiency <= 0.25
sure|the overhead of distributing it is about 50%|pool: coordination_efficiency ~ 0.5
sure|only 20% of the compute survives the network|pool: coordination_efficiency <= 0.2
sure|volunteer computing is 30% efficient at best|pool: coordination_efficiency <= 0.3
ask|roughly 200 million people own a gaming GPU|pool: consumer_gpu_installed_base ~ 200
sure|fewer than 100 million gaming cards exist|pool: consumer_gpu_installed_base < 100000000
ask|60% of gaming cards have at least 12 GB|pool: memory_eligible_share ~ 0.6
sure|gamers together could train GPT-4 in under 100 days|train: trained_to_frontier >= 1|training_days=100
sure|1% of gamers would be enough to train a frontier model|train: joining_to_match <= 0.01
sure|nobody can train a frontier model on consumer hardware|train: trained_to_frontier < 1
ask|Training over the internet will catch up with the frontier|train: trained_to_frontier >= 1
ask|10,000 4090s for a month is enough to train GPT-4|train: trained_to_frontier >= 1
sure|INTELLECT-2 used a thousandth of the compute of a frontier run|estimate: result ~ 1000
sure|a 405B needs 10 cards with 24 GB|fit: cards_needed ~ 10|model_parameters=405B
sure|You can run a 70B on a single gaming card|fit: cards_needed <= 1|model_parameters=70B
sure|a 1T model won't fit on 30 consumer cards|fit: cards_needed > 30|model_parameters=1T
sure|the 405B doesn't fit in 200GB|fit: model_memory > 200|model_parameters=405B
sure|a single hyperscaler could employ 50 million AI workers|workers: fleet_workers >= 50000000
sure|all gamers pooled could run 2 million AI workers|workers: pool_workers >= 2000000
ask|Microsoft has room for ten times more AI employees than the swarm|workers: fleet_to_pool_workers ~ 10
sure|gamers' power bill would come to $30B per year|chip-in: pool_bill ~ 30
sure|the pool's power bill could rent more compute than the pool has|chip-in: rented_to_pool > 1
ask|Four companies basically run everything when it comes to AI compute|versus: first_to_second > 0.5
sure|a hyperscaler vs one GPU = 75 million to 1|gap: compute_gap_ratio ~ 75
sure|the gap is way bigger than 75,000,000x|gap: compute_gap_ratio > 75000000
sure|a hyperscaler runs about 3 million accelerators|gap: fleet_per_hyperscaler ~ 3
sure|The pool is 2 hyperscalers, not 1/25|pool: pool_to_one_hyperscaler ~ 2
sure|all gaming GPUs amount to 3 million H100s|crowd: crowd_compute ~ 3
ask|gamers only add up to half a million H100s|crowd: crowd_compute ~ 500
sure|if nothing were lost, gamers would match Microsoft|crowd: crowd_to_owner >= 1|coordination_efficiency=100%|Microsoft
sure|assuming 30% efficiency and 10% participation, gamers can't even match Oracle|crowd: crowd_to_owner < 1|participation=10%,coordination_efficiency=30%|Oracle
sure|gamers could match Google if they ran 24/7 and everyone joined|crowd: crowd_to_owner >= 1|participation=100%,availability=24/24|Google
sure|tbh google >>> all gamers combined|crowd: crowd_to_owner < 1||Google
sure|AWS alone > every gaming pc ever|crowd: crowd_to_owner < 1||Amazon
sure|no way 10% of gamers match google|crowd: crowd_to_owner < 1|participation=10%|Google
sure|gamers ain't beating google anytime soon|crowd: crowd_to_owner <= 1||Google
sure|hot take: gaming cards > AWS|crowd: crowd_to_owner > 1||Amazon
none|Google is winning the browser war
none|Microsoft Teams is used by 300 million people
none|Meta's stock fell 20% after earnings
none|Amazon employs twice as many people as Walmart
none|Half of Americans don't vote
none|Chinese exports grew 8% last year
none|The US military budget is bigger than the next nine combined
none|Europe has more universities than the US
none|gamers spend 10 hours a week playing
none|a third of gamers quit after the tutorial
none|PC gamers are 5% of the market
none|The PS6 will be 3x faster than the PS5
none|Xbox sales halved this year
none|my laptop gets 10 hours of battery
none|phones are replacing cameras
none|Elon is not going to Mars by 2030
none|the electricity price in Germany doubled
none|wind power is cheaper than gas
none|heat pumps use 3 times less energy than gas boilers
none|a Tesla uses 15 kWh per 100 km
none|renting movies is cheaper than buying them
none|It's cheaper to rent a car than to own one in a city
none|30% of rent goes to taxes
none|we pooled our money for a pizza
none|10 people joined the call
none|if everyone chips in we can buy him a present
none|nobody joined the meeting
none|only one in ten would read this
none|the training lasts three months
none|I train for 2 hours a day
none|this model of car costs 40 grand
none|the new iPhone costs $1,200
none|the API returns 404
none|our API costs doubled
none|tokens in the casino are 5 dollars each
none|Docker runs on Linux
none|GitHub is owned by Microsoft
none|Oracle owns Java
none|Google owns YouTube
none|Linux runs on 100% of supercomputers
none|LibreOffice will replace Microsoft Office
none|Blender beats Maya
none|Stable Diffusion beats Midjourney
none|Mistral is better than Llama
none|Wikipedia has more articles than Britannica
none|open source models hallucinate more than closed ones
none|AI will kill 50% of jobs in ten years
none|AGI by 2027
none|there's a 10% chance AI kills us all
none|China is ahead of the US in AI safety
none|the gap between men and women in tech is widening
none|the gap between iOS and Android is closing
none|the wealth gap doubles every decade
none|a few companies control the food supply
none|four firms control the beef market
none|five companies own 70% of the seeds
none|the top 4 banks hold half of all deposits
none|a handful of countries mine all the lithium
none|Two thirds of employees work remotely
none|our company hired a million contractors
none|robots can do the work of ten people
none|he can't hold a candle to Messi
none|Real Madrid beats Barcelona
none|Messi is better than Ronaldo
none|the Beatles outsold Elvis
none|Marvel is bigger than DC
none|Vim beats Emacs
none|Rust is 10x faster than Ruby
none|a pound is worth 1.2 dollars
none|an hour of parking costs $5
none|lend me $20 until Friday
none|it's 30 degrees in here
none|I need more power
none|these cards are rigged
none|my card has no credit left
none|how many cards are in a deck?
none|the cluster of grapes fell off
none|the crowd went wild
none|a swarm of bees is worth a load of hay
none|the fleet sank in 1588
none|who watts to play
none|the meta is stale
none|Meta quest is fun
none|Can anyone recommend a GPU for $500?
none|which 4090 should I buy
none|my gpu runs at 80 degrees
none|the 3060 is good enough for 1080p
none|I upgraded from a 3080 to a 5090
none|what's the difference between an H100 and an A100?
ask|I doubt that gamers have even a tenth of what Google has|crowd: crowd_to_owner < 0.1||Google
sure|the pool would come out at about a third of Meta|crowd: crowd_to_owner ~ 0.3333||Meta
sure|Gaming GPUs collectively rival the fleet of Microsoft|crowd: crowd_to_owner >= 1||Microsoft
ask|You could build a supercomputer bigger than xAI's out of gaming PCs|crowd: crowd_to_owner > 1||xAI
sure|two percent of gamers is already more than CoreWeave|crowd: crowd_to_owner > 1|participation=2%|CoreWeave
ask|The gaming cards of the US surpass Oracle|crowd: crowd_to_owner > 1||United States & Oracle
sure|a million PlayStations equal 10,000 H100s|versus: first_to_second ~ 1
ask|Xboxes and PlayStations together beat OpenAI|crowd: crowd_to_owner > 1||OpenAI
ask|At 10 percent participation it's a twentieth of one hyperscaler|pool: pool_to_one_hyperscaler ~ 0.05|participation=10%
ask|It takes at least 100 million gamers to match Meta|crowd: crowd_to_owner >= 1||Meta
sure|OpenAI controls more compute than Anthropic|versus: first_to_second > 1||OpenAI & Anthropic
sure|Meta is ahead of Amazon in AI compute|versus: first_to_second > 1||Meta & Amazon
sure|xAI's compute is a tenth of Google's|versus: first_to_second ~ 0.1||xAI & Google
sure|Google has 1.5x the compute of Microsoft|versus: first_to_second ~ 1.5||Google & Microsoft
ask|China's entire AI fleet is smaller than Meta's|versus: first_to_second < 1||China & Meta
sure|The US outcomputes China by a factor of 20|versus: first_to_second ~ 20||United States & China
sure|EU compute amounts to less than 10% of US compute|versus: first_to_second < 0.1||European & United States
ask|CoreWeave is bigger than xAI in GPUs|versus: first_to_second > 1||CoreWeave & xAI
sure|In 2027 Anthropic will have more compute than Meta|versus: first_to_second > 1||Anthropic & 2027
sure|Amazon owns 2.5 million H100 equivalents|versus: first_to_second ~ 2.5||Amazon
sure|Oracle doesn't even have half a million H100s|versus: first_to_second < 500000||Oracle
sure|xAI runs 100,000 H100s|versus: first_to_second ~ 100||xAI
sure|Universities have less than 1% of the world's AI compute|versus: first_to_second < 0.01||universit & world
sure|A 5090 is worth four 3090s|versus: first_to_second ~ 4||5090 & 3090
sure|The H100 is only twice as good as a 4090|versus: first_to_second <= 2||H100 & 4090
sure|one A100 beats three 3080s|versus: first_to_second > 1||A100 & 3080
ask|a B200 has the power of 15 4090s|versus: first_to_second ~ 15||B200 & 4090
sure|the H100 is forty times faster than a 3060|versus: first_to_second ~ 40||H100 & 3060
sure|a consumer card does 2% of what a datacenter GPU does|gap: dc_to_consumer_ratio ~ 50
sure|you need thirty consumer GPUs to replace a datacenter GPU|gap: dc_to_consumer_ratio ~ 30
sure|H100 bandwidth is nine times a 3060's|estimate: result ~ 9
sure|two 4090s don't have as much VRAM as an H100|estimate: result < 1
sure|Google holds around 25 percent of all AI compute|versus: first_to_second ~ 0.25||Google & world
sure|over 60% of AI chips belong to the big four|versus: first_to_second > 0.6||four & world
sure|The five largest hyperscalers have more than two thirds of the world's AI compute|versus: first_to_second > 0.6666666666666666||five & world
sure|half of the world's AI compute belongs to three companies|versus: first_to_second ~ 0.5||three & world
sure|The United States hosts 70% of AI compute|versus: first_to_second ~ 0.7||United States & world
sure|AI compute is in very few hands|versus: first_to_second > 0.5
sure|gamers own more than 10% of the world's compute|crowd: crowd_to_owner > 0.1||world
sure|AI compute grows 230% per year|project: dc_compute_growth ~ 3.3
sure|worldwide AI compute quadruples every year|project: dc_compute_growth ~ 4
sure|Compute doubles every 8 months|project: dc_compute_growth ~ 2.83
sure|hyperscaler fleets grow at least threefold each year|project: dc_compute_growth >= 3
sure|GPU performance of gamers doubles every 3 years|project: consumer_performance_growth ~ 1.26
sure|capex will rise 50% next year|project: capex_growth ~ 1.5
sure|Big tech's AI spending grows by more than half every year|project: capex_growth > 1.5
ask|that gap isn't shrinking, it's growing|project: gap_growth >= 1
sure|the gap will be closed by 2040|project: pool_to_one_hyperscaler_t >= 1
sure|by 2030 the gamers will have fallen below 0.1% of a hyperscaler|project: pool_to_one_hyperscaler_t < 0.001
sure|consumer hardware can't keep up with the growth of datacenters|project: gap_growth > 1
sure|All gaming rigs at full load need around 40 gigawatts|watts: pool_power_with_pcs ~ 40
sure|A pool of gamers would consume less electricity than the hyperscalers|watts: pool_to_fleets_power < 1
sure|the four fleets draw less than 20 GW|watts: four_fleets_power < 20
sure|Home electricity is 2.5 times as expensive as what datacenters pay|estimate: result ~ 2.5
sure|datacenter power is cheaper than home power|estimate: result < 1
sure|the same work at home needs ten times the energy|estimate: result ~ 10
sure|leasing H100s is cheaper than purchasing them|rent: rent_to_own < 1
ask|In the long run owning GPUs is cheaper than renting|rent: rent_to_own > 1
sure|renting costs three times what buying does|rent: rent_to_own ~ 3
sure|at 50% utilization buying is cheaper than renting|rent: rent_to_own > 1|time_in_use=50%
sure|an H100 hour costs less than $2.50|rent: rental_price < 2.5
ask|Rent for an H100 has risen above $2 an hour|rent: rental_price > 2
sure|H100s still sell for over $25,000|gap: accelerator_price > 25000
ask|B200s cost 35 to 45 thousand dollars|gap: accelerator_price ~ 40
sure|NVIDIA sells more to gamers than to datacenters|estimate: result > 1
sure|Nvidia's data center sales are 12 times its gaming sales|estimate: result ~ 12
sure|hyperscalers invest 700 billion dollars in AI in 2026|estimate: result ~ 700
sure|the big four spend at least $200B a year on chips|gap: accelerator_spend >= 200000000000
sure|AI capex is more like $500B in 2026|estimate: result ~ 500
sure|inference at home is half the price of the API|cost-per-token: home_to_api ~ 0.5
ask|your own GPU makes cheaper tokens than the API|cost-per-token: home_to_api < 1
sure|fewer than 2% of gamers will ever participate|pool: participation < 0.02
sure|Nobody will sign up for that|pool: participation <= 0.01
sure|at least one gamer in ten would take part|pool: participation >= 0.1
sure|gamers use their cards 10% of the time|estimate: result ~ 0.1
sure|the majority of gaming cards are idle|estimate: result <= 0.5
sure|network overhead wastes at least 70%|pool: coordination_efficiency <= 0.3
sure|Coordination costs less than 20% of the performance|pool: coordination_efficiency > 0.8
sure|you keep maybe half after network losses|pool: coordination_efficiency ~ 0.5
sure|There are fewer than 120 million discrete GPUs|pool: consumer_gpu_installed_base < 120000000
sure|the world has 300 million gaming PCs|pool: consumer_gpu_installed_base ~ 300
sure|gamers could train a frontier model in 6 months|train: trained_to_frontier >= 1|training_days=180
sure|10% of gamers could train GPT-5|train: trained_to_frontier >= 1|participation=10%
sure|it is impossible to train GPT-5 over home internet|train: trained_to_frontier < 1
sure|no swarm will ever train a frontier model|train: trained_to_frontier < 1
ask|a 70B model fits on a 4090|fit: cards_needed <= 1|model_parameters=70B
sure|a 13B model runs on a gaming card|fit: cards_needed <= 1|model_parameters=13B
sure|for a 405B model you need more than 15 gaming cards|fit: cards_needed > 15|model_parameters=405B
sure|a 1 trillion parameter model needs 46 cards|fit: cards_needed ~ 46|model_parameters=1T
sure|a 405B model takes over 200 GB|fit: model_memory > 200|model_parameters=405B
sure|one hyperscaler can run 30 million AI agents at once|workers: fleet_workers >= 30000000
sure|gamers could employ at most a million AI workers|workers: pool_workers <= 1000000
sure|the hyperscaler has 300 times as many AI workers as the pool|workers: fleet_to_pool_workers ~ 300
sure|the pool's electricity bill is $40 billion a year|chip-in: pool_bill ~ 40
sure|**Gamers** have _more_ compute than Oracle, right?|crowd: crowd_to_owner > 1||Oracle
ask|ngl gamers would smoke oracle|crowd: crowd_to_owner > 1||Oracle
sure|bro a 4090 is like half an h100 at most|versus: first_to_second <= 0.5||4090 & H100
sure|one gpu vs hyperscaler 1 : 75M|gap: compute_gap_ratio ~ 75
sure|hyperscalers got 1.5M gpus each|gap: fleet_per_hyperscaler ~ 1.5
sure|A single gaming card is one hundred-millionth of a hyperscaler|gap: compute_gap_ratio ~ 100
sure|The ratio of one gaming GPU to one hyperscaler is 1 in 40 million|gap: compute_gap_ratio ~ 40
none|Google has more patents than Microsoft
none|Microsoft's cloud revenue grew 30%
none|Amazon pays its workers less than Walmart
none|The Meta Quest 3 costs half of the Apple Vision Pro
none|Oracle moved to Texas
none|Claude costs more than ChatGPT
none|OpenAI lost 5 billion dollars last year
none|Half of Americans own a smartphone
none|Two in three gamers are men
none|PC gamers spend more than console gamers
none|Gamers are more toxic than football fans
none|China builds more nuclear plants than the US
none|Chinese students outnumber Indian students in the US
none|The EU has 450 million people
none|Europe is richer than China
none|Xbox beats PlayStation in exclusives
none|my mac is faster than my pc
none|iPhones cost twice as much as Android phones
none|Laptops will replace desktops
none|the gap year is overrated
none|mind the gap
none|The performance gap between Intel and AMD is closing
none|rent in Berlin rose 20% last year
none|buying a bike is cheaper than renting one
none|Electricity is cheaper at night
none|solar grows 30% a year
none|my landlord doubled the rent
none|our startup needs 10 employees
none|we hired three workers
none|the train takes 3 hours
none|personal trainers cost $50 an hour
none|it fits on one page
none|that shirt doesn't fit
none|the model was hired for a shoot
none|A handful of people showed up
none|a few companies dominate search
none|The top 5 teams qualify
none|75 million people voted
none|the ratio of boys to girls is 3 to 2
none|participation in the union is 10%
none|50% of participants dropped out
none|efficiency is 90%
none|90% of everything is crap
none|half of the time I'm tired
none|we lost 20% of our members
none|memory foam is better than springs
none|my bandwidth is limited this week
none|the new api token expires in an hour
none|tokens are non-fungible
none|Ethereum uses less energy than Bitcoin
none|mining rigs are cheap now
none|a deck has 52 cards
none|greeting cards are overpriced
none|credit card debt doubled
none|DRAM prices triple next year
none|SSD prices are falling
none|open source is eating the world
none|open source maintainers are unpaid
none|LLMs hallucinate 10% of the time
none|GPT-5 is smarter than Grok 4
none|Gemini beats Claude on benchmarks
none|AI progress doubles every 7 months
none|the frontier of physics
none|super computers predict the weather
none|my GPU is loud
none|the 4090 is too big for my case
none|is the 5090 worth it?
none|H100s are sold out
none|which is better, a 4090 or a 5090, for gaming?
none|is it ok to run my 3060 at 90C
sure|honestly a couple million 4090s would wipe the floor with google|versus: first_to_second > 1|
ask|there's no universe where hobbyists catch Microsoft|crowd: crowd_to_owner < 1|
sure|datacenters pay 7 cents per kWh|estimate: result ~ 0.07|
sure|you lose an order of magnitude to communication|pool: coordination_efficiency ~ 0.1|
sure|hyperscaler capex will double again next year|project: capex_growth ~ 2|
sure|you can run a 405B model on four 4090s|fit: cards_needed <= 4|vram_card=24,model_parameters=405B
sure|running llama at home is 3 times more expensive than the API|cost-per-token: home_to_api ~ 3|
sure|one gamer vs Google is 1 to 75 million|versus: first_to_second ~ 75|
sure|a gaming PC is a rounding error next to a hyperscaler|gap: compute_gap_ratio > 1|
sure|Chinese gamers alone could beat xAI if they all joined|crowd: crowd_to_owner > 1|participation=100%
sure|a 5090 has 32GB of memory|estimate: result ~ 32|
ask|I doubt that 10% of gamers would be enough|pool: breakeven_participation > 10%|
ask|gamers can't beat Google but they could beat Oracle|crowd: crowd_to_owner <= 1|
ask|not even all consoles and all gaming PCs together beat Microsoft|crowd: crowd_to_owner <= 1|participation=100%
sure|hyperscalers buy 6 million GPUs a year|gap: accelerator_purchases ~ 6|
ask|a GPU costs them $30k each|gap: accelerator_price ~ 30|
sure|electricity for the pool would be $40 billion a year|chip-in: pool_bill ~ 40|
sure|the top hyperscaler has more than 25% of global compute|versus: first_to_second > 25%|
none|Sony will sell more PS5s than Xbox
none|The new iPhone has 12GB of RAM
none|Meta laid off 10000 employees
none|my gpu died
none|volunteers built the website in two weeks
none|all of us together can beat this raid boss
sure|a 4090 has 1 TB/s of memory bandwidth|estimate: result ~ 1|
sure|a 5090 has more memory bandwidth than a 4090|estimate: result > 1|
ask|If only 3% of players opted in you'd be lucky to match a single CoreWeave|crowd: crowd_to_owner >= 1|participation=3%
ask|I'd be shocked if volunteers got anywhere near Anthropic|crowd: crowd_to_owner < 1|
sure|my 3080 is worth a fifteenth of an H100|versus: first_to_second ~ 1/15|
sure|An A100 costs 10 grand|estimate: result ~ 10|
sure|the whole pool would burn 25 gigawatts|watts: pool_power_with_pcs ~ 25|
sure|electricity costs 15 cents a kWh at home|estimate: result ~ 0.15|
sure|there are fewer than 100 million gaming cards in use|pool: consumer_gpu_installed_base < 100|
sure|no gaming card can hold a 70B model|fit: cards_needed > 1|model_parameters=70B
sure|over the internet you can't train anything close to the frontier|train: trained_to_frontier < 1|
sure|the biggest internet training run is 1000 times smaller than the frontier|estimate: result ~ 0.001|
ask|Google employs more AI workers than the swarm could|workers: fleet_to_pool_workers > 1|
sure|no company has more than 30% of global AI compute|versus: first_to_second <= 30%|
sure|consumer GPUs are at least 20 times slower than datacenter ones|gap: dc_to_consumer_ratio >= 20|
ask|It is 75,000,000 to 1|gap: compute_gap_ratio ~ 75000000|
sure|hyperscaler vs gamer: 75 million x|gap: compute_gap_ratio ~ 75|
sure|two hyperscalers = all the gaming cards on earth|pool: pool_to_one_hyperscaler ~ 2|participation=100%
ask|at 10% participation and 20% efficiency you match Oracle|crowd: crowd_to_owner >= 1|participation=10%,coordination_efficiency=20%
none|Microsoft Flight Simulator needs 150 GB
none|I bought a 4090 for $1600
none|10,000 gamers attended the event
none|Amazon has 1.5 million employees
none|that card game is fun
none|electric bill was $200 last month
none|The pool closes at 8
ask|if 20 million people joined we could rival OpenAI|crowd: crowd_to_owner >= 1|participation=100%
sure|gaming cards are idle most of the day|estimate: result <= 50%|
ask|0.5% participation is realistic|pool: participation ~ 0.5%|
sure|a hyperscaler can host 50 million AI agents at once|workers: fleet_workers >= 50|
sure|serving tokens at home is more expensive than from the cloud|cost-per-token: home_to_api > 1|
sure|power bills of the pool exceed 30 billion dollars a year|chip-in: pool_bill > 30|
sure|with 8 hours per day online the gamers match xAI|crowd: crowd_to_owner >= 1|availability=8/24
sure|pooled GPUs can't compete with a hyperscaler|pool: pool_to_one_hyperscaler < 1|
none|my cat knocked over my PC
none|Renting movies is cheaper than buying them
none|AMD is better than Nvidia
none|Apple has more cash than Microsoft
none|our pool needs cleaning
`;
