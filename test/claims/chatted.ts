// Sentences of held-out sets, as people type them in a chat, and what is offered for them.

/** As the lines of `corpus.ts`. */
export const chatted = `
ask|ngl if every ps5 got hooked up we'd smoke whatever amazon's running|crowd: crowd_to_owner > 1|participation=100%
ask|tbh I doubt even all the steam users combined get to half of what Microsoft has|crowd: crowd_to_owner < 0.5|participation=100%
ask|Folding@home at its covid peak was like what, 2 exaflops? Thats a rounding error for Google now|versus: first_to_second < 1
ask|Google owns about a quarter of the world's AI compute, more than any other company|versus: first_to_second ~ 0.2562
ask|China has maybe 5% of it, if that|versus: first_to_second ~ 0.05125
ask|a 5090 is what, a third of an H100? for inference anyway|versus: first_to_second ~ 0.3348
sure|It would take at least fifty 3060s to replace one H100|versus: first_to_second >= 50
sure|you cannot train a frontier model on gaming rigs in under a year. period.|train: trained_to_frontier < 1|training_days=365
ask|Running deepseek at home costs me more in power than the API would charge|cost-per-token: home_to_api > 1
ask|Hyperscalers spent seven hundred billion this year, up 60%|estimate: result ~ 700000000000
ask|yeah right, your gaming laptop and three buddies are gonna take down Azure|versus: first_to_second > 1
sure|All the Macs in the world still wouldnt add up to what Meta has|crowd: crowd_to_owner < 1|participation=100%
sure|Ok so suppose 5% of gamers join. Thats still nothing next to xAI|crowd: crowd_to_owner < 1|participation=5%
ask|Renting an h100 24/7 for two years costs more than just buying the thing|estimate: result > 1||730 days
ask|unless you use it less than six hours a day you should buy not rent|rent: rent_to_own > 1|time_in_use=6/24
ask|An H100 went for under two bucks an hour last year|estimate: result < 2||2025
sure|nvidia's datacenter sales are more than ten times what they make off gamers|estimate: result > 10
ask|The gap between big tech and the rest of us gets about twice as big each year|project: gap_growth ~ 2
sure|World AI compute roughly triples every year|project: dc_compute_growth ~ 3.075
sure|By 2028 gamers will be less than one percent of the worlds compute|crowd: crowd_to_owner < 0.01|participation=100%,coordination_efficiency=100%,availability=100%
ask|if you add up all the vram in gamers' cards it's more than google has in HBM|estimate: result > 1
ask|You need about 20 3060s to hold llama 405B at 4 bit|fit: cards_needed ~ 20
ask|A 70B model doesnt fit on a single 4090, even quantized to 4 bits|fit: cards_needed > 1
ask|Microsoft could run a million AI employees at once on what it owns|workers: fleet_workers >= 1000000
sure|gamers pooled together could hire fewer AI workers than one hyperscaler, by a lot|workers: fleet_to_pool_workers > 1
sure|a swarm of 150 million gaming pcs would pull like 40 gigawatts|watts: pool_power_with_pcs ~ 40|participation=100%
sure|For the same work home cards burn eight times more electricity|estimate: result ~ 8
sure|OpenAI has more compute at its disposal than all of China|versus: first_to_second > 1
sure|There are roughly 200 million gaming gpus out there|pool: consumer_gpu_installed_base ~ 200000000
ask|Most gaming gpus sit idle 90% of the day|estimate: result ~ 0.1
ask|lets be honest, only like 1 in 1000 would install the thing|pool: participation <= 0.001
sure|Internet latency kills 90% of it anyway|pool: coordination_efficiency ~ 0.1
sure|We the gamers have about a fifth of all AI compute|crowd: crowd_to_owner ~ 0.205|participation=100%,coordination_efficiency=100%,availability=100%
ask|US gamers on their own can't match CoreWeave|crowd: crowd_to_owner < 1
sure|the EU has less AI compute than xAI alone lol|versus: first_to_second < 1
ask|every uni in the US put together has fewer GPUs than Meta|versus: first_to_second < 1
ask|All those ex eth miners w/ their 3080s could've rivaled Meta|crowd: crowd_to_owner >= 1|participation=100%
ask|phones. 5 billion phones. that's more compute than all the datacenters combined and nobody talks about it|crowd: crowd_to_owner > 1|participation=100%
ask|Two thirds of the worlds AI compute sits with five companies, not four|versus: first_to_second ~ 0.6697
ask|Amazon isnt bigger than Google when it comes to AI chips, it's half the size|versus: first_to_second < 0.5
ask|I bet Meta passes Microsoft by 2027|versus: first_to_second > 1
sure|the US has three quarters of AI computing power|versus: first_to_second ~ 0.7534
sure|A B200 does about what two H100s do, a bit more|versus: first_to_second ~ 2
sure|H100s are 30k a pop|gap: accelerator_price ~ 30000
sure|Not a chance that 10,000 people with 4090s could train GPT-4 in three months|train: trained_to_frontier < 1|participation=100%,training_days=90
sure|Biggest decentralized training run so far is a thousandth of Grok 4|estimate: result ~ 1005
sure|data center power costs half of what i pay at home|estimate: result ~ 0.5023
ask|big tech's four fleets already burn more power than new york city, something like 14 gigawatts|watts: four_fleets_power ~ 14
ask|gpt tokens cost less than a dollar per million on B200s|estimate: result < 1
ask|One B200 spits out a thousand tokens a sec|estimate: result ~ 1000
ask|To own as much as google every gamer would have to cough up two grand|estimate: result ~ 1||fleet like that of Google & $2k
sure|hyperscaler capex will double again next year|project: capex_growth ~ 2
ask|Nvidia sells more gaming cards than datacenter gpus by unit count. dollars are another story|estimate: result > 1
none|LibreOffice does 95% of what Office does and it's free
none|Google should be broken up by the FTC imo
none|is a 5070 worth it over a 4070 super for 1440p
none|bitcoin to 200k by christmas
none|GTA 6 got delayed again, half my friends list is crying
none|Bayern will beat Madrid by two goals
none|good morning gamers, coffee first
none|can you do polls too or just these arguments
none|for i in range(10): print(i*2)
none|Linux runs 90% of servers, Windows lost
none|China will overtake the US in GDP before 2035
none|My electricity bill doubled this winter, thanks heat pump
none|half of all programmers will be out of a job because of AI and nobody in congress cares
none|Xbox has the worse exclusives, Playstation wins this gen
none|Meta pays its engineers more than Google does
none|GIMP will never replace Photoshop for pros
none|Elon bought an election with 250 million
none|AMD or Nvidia for my first build? budget 900
none|eth gas fees are down 80% since last year lol
none|Half-Life 3 runs at 60 fps on a 3060 apparently
none|Lakers in six
none|thx, that was helpful, see ya tomorrow
none|who made this bot and where does it keep my messages
none|SELECT count(*) FROM users WHERE country = 'DE';
none|Firefox has less than 3% market share, google won the browser war
none|Amazon delivers more packages than UPS
none|Gemini writes better poems than GPT
none|Console players are twice as toxic as PC players
none|Netflix uses 15% of the internet's bandwidth
none|my gpu hits 85 degrees in cyberpunk, is that bad
ask|What if the Xbox crowd and the PS crowd teamed up, would be bigger than Meta easily|crowd: crowd_to_owner > 1
sure|Unpopular opinion: the gamers already have more flops than AWS, they just don't know it|crowd: crowd_to_owner > 1
ask|hmm so a quarter of all rtx owners would need to chip in before we reach Oracle's level?|crowd: breakeven_participation >= 0.25
ask|SETI@home never had more than a handful of H100s worth of compute|versus: first_to_second <= 1
ask|Folding at home in april 2020 = about 2500 H100s. Meta bought more than that in an afternoon|versus: first_to_second ~ 2563
sure|Alphabet is sitting on 5 million H100 equivalents|versus: first_to_second ~ 5000000
ask|xAI went from zero to half a million h100s in two years|versus: first_to_second ~ 500000
sure|whole of China put together is smaller than Oracle in AI chips|versus: first_to_second < 1
ask|wait, Epoch says top 4 have over 60 percent?? yes. and it's going up|versus: first_to_second > 0.6
ask|Twelve 4090s ought to be enough to equal one B200|versus: first_to_second >= 1
ask|4060 Ti is literally 1/50 of an H100, article got it right|versus: first_to_second ~ 0.02009
sure|My 3090 has as much memory bandwidth as a third of an H100|estimate: result ~ 0.3348
ask|Grok 4 took 5e26 flop. Every gamer on earth working for three months couldn't do that|train: trained_to_frontier < 1|participation=100%,training_days=90
ask|Eight percent of gamers joining would be enough on paper to train grok 4 in a season|train: joining_to_match <= 0.08
sure|API tokens are ALWAYS cheaper than local, no matter how you count|cost-per-token: home_to_api > 1
sure|Google, Microsoft, Amazon, Meta: 725 billion capex in '26|estimate: result ~ 725000000000
ask|gamers spend 16 bil a year on nvidia cards, big tech spends that in about a month|estimate: result ~ 16000000000
ask|Players would have to spend forty five times more on gpus to keep up with the clouds|estimate: result ~ 45
ask|I don't think the big four's lead is shrinking|project: gap_growth <= 1
sure|within five years our cards will be a thousandth of the total|crowd: crowd_to_owner ~ 0.001005
ask|Back in 2020 gamers had way more than Google did|crowd: crowd_to_owner > 1
sure|a 1.6 trillion param model wants at least seventy 12 gig cards, 4bit|fit: cards_needed >= 70
ask|how many virtual workers can azure run... probably thirty million by now|workers: fleet_workers ~ 30750000
ask|If an AI worker does 70 tokens per second a H100 is basically one employee|estimate: result ~ 70
ask|my rig = a part time assistant, their cluster = a million staff. sounds about right|workers: fleet_workers >= 1000000
ask|25 GW just for the graphics cards if we all joined. that's like 25 nuclear reactors|watts: pool_power_with_pcs ~ 25|participation=100%
ask|The electricity for the gamer pool would be 40 billion dollars a year. You could just rent datacenter gpus for that and get half of it w/o the hassle|chip-in: pool_bill ~ 40000000000
ask|running a card at home costs less in power than renting the same compute, usually|chip-in: rented_to_pool < 1
ask|India's gamers? not even a percent of Microsoft|crowd: crowd_to_owner < 0.01
ask|All of Europe, clouds and unis and everything, under five percent of global AI compute|versus: first_to_second < 0.05
ask|Every grad student with cluster access, pooled, still loses to CoreWeave|versus: first_to_second < 1
ask|I mean a few hundred ppl with 5090s is a small university cluster, no?|versus: first_to_second ~ 1
sure|crypto farms flipping to AI could field as much as xAI|crowd: crowd_to_owner >= 1
ask|A billion android phones ≈ one Google? no shot|crowd: crowd_to_owner < 1|participation=100%
ask|the HHI for AI compute is already over 1500|share: concentration_index > 1500
ask|If Amazon and Microsoft merged they'd be bigger than Google|versus: first_to_second > 1
ask|20% of us might join if you paid us. Without pay it's 1%|pool: participation ~ 0.2
ask|Nvidia gets 9 out of 10 dollars from datacenters these days|estimate: result ~ 0.9041
ask|2.3 million H100e, that's Meta at the end of last year. Somehow you all keep saying 600k|versus: first_to_second ~ 1
sure|500 PS5s could train GPT-4|train: trained_to_frontier >= 1|participation=100%
ask|if everyone with a 3060 joined we'd have a Google|crowd: crowd_to_owner >= 1|participation=100%
ask|crypto miners had more compute than OpenAI|crowd: crowd_to_owner > 1
sure|Folding@home was faster than any supercomputer|versus: first_to_second > 1
ask|Nvidia sold 2 million H100s in 2024|estimate: result ~ 2000000
ask|GPT-4 took 25,000 A100s|train: trained_to_frontier >= 1|participation=100%
ask|Macs are more efficient than gaming PCs|estimate: result > 1
ask|Macs use less power per flop than 4090s|estimate: result > 1
ask|most people don't own a gaming GPU|estimate: result < 0.5
sure|gamers collectively own more compute than Google|crowd: crowd_to_owner > 1|participation=100%,coordination_efficiency=100%,availability=100%
ask|And there are four of them.|versus: first_to_second > 0.5
ask|large companies have all the AI compute|versus: first_to_second > 0.5
ask|everyone in Germany joining would beat Oracle|crowd: crowd_to_owner > 1|participation=100%
none|Most AI branded as "open source" isn't really open source — it's open weights
none|everyone in Germany is asleep
none|four of them like pizza
ask|UK doesnt even have as much as CoreWeave on a slow week|versus: first_to_second < 1
sure|I ran the numbers: 3080 to H100 is 1:25 in dense fp16|versus: first_to_second ~ 25
ask|next frontier run can't be done by any swarm, not with a million volunteers for a whole year|train: trained_to_frontier < 1|participation=100%
ask|Power alone on my 4090 comes to 30 cents per million toks|cost-per-token: home_token_cost ~ 0.3
sure|self hosting is a third cheaper per token than the cheap flash models|cost-per-token: home_to_api ~ 0.6651
ask|The four of them outspend all PC gamers by 40 to 1 on chips|estimate: result ~ 40
ask|they're dropping 180 billion on gpus alone in 2026. at 30k each thats six million gpus|gap: accelerator_spend ~ 180000000000
ask|Its not like consumer cards stand still, they get 30% better every year too|project: consumer_performance_growth ~ 1.3
sure|AI compute went up tenfold in the last two years|project: dc_compute_growth ~ 3.138
ask|Kimi K2 at 4 bits won't go on less than two dozen 3090s|fit: cards_needed >= 24
ask|By my count Google can put 20+ million agents to work around the clock|workers: fleet_workers >= 20000000|availability=24/24
sure|does anyone realise the pool would use three times as much electricity as what all 4 hyperscalers use for AI|watts: pool_to_fleets_power ~ 3
sure|I'd pay 25 bucks a month in electricity to keep my card on for the hive, no thanks|estimate: result ~ 25
sure|The Gulf states put together are ahead of the EU in AI compute|versus: first_to_second > 1
ask|old mining rigs could give you a hundred thousand H100s worth. give or take|crowd: crowd_compute ~ 100000
ask|Smartphones collectively > OpenAI. fight me|crowd: crowd_to_owner > 1
sure|Larry Ellison controls more AI chips than the whole EU|versus: first_to_second > 1
ask|You can't get an h100 for less than 2.50 anymore|rent: rental_price >= 2.5
sure|if the thing is idle 80% of the time don't buy, rent|rent: rent_to_own < 1|time_in_use=20%
ask|At best three in a hundred join, half of those drop off overnight|pool: participation <= 0.03
ask|jensen sold 190 bn of datacenter stuff last fiscal year. gaming? sixteen|estimate: result ~ 190000000000
none|Blender killed Maya, open source wins again
none|the EU AI act is gonna strangle startups
none|when do the 6090s drop? waiting for black friday
none|doge is dead, everyone moved to solana
none|Steam had 42 million concurrent players yesterday, new record
none|Verstappen is three times the driver Norris is
none|anyone up for valorant in an hour? need two more
none|/help doesn't show up for me, is it broken
none|npm install keeps failing with ERESOLVE on node 20
none|Apple is worth more than Germany's whole stock market
none|Nvidia stock will hit 300
none|Mastodon has 1/50 of Twitter's users
none|A kilo of beef takes 15000 litres of water
none|The average gamer is 36 years old, two thirds are men or so
none|Microsoft laid off nine thousand people, mostly from Xbox
ask|There just aren't enough gaming PCs on earth to catch Google.|crowd: crowd_to_owner < 1
ask|We'd need, idk, four times as many gamers as exist to draw level with Microsoft|crowd: crowd_to_owner ~ 0.254
ask|coreweave is bigger than people think, like half an xAI|versus: first_to_second ~ 0.5023
ask|Sync over DSL wastes 99% of the flops, so forget training|pool: coordination_efficiency ~ 0.01
ask|Capex by the big clouds is up a third this year, tops|project: capex_growth <= 1.333
sure|xAI will own a tenth of global compute by the end of 2027|versus: first_to_second ~ 0.1005
ask|20 million AI staff at one firm vs. 3 million if you count em in H100s. pick a number people|workers: fleet_workers >= 20000000
ask|Plug in everyone's desktop and germany's whole grid (60 GW) goes on it|watts: pool_power_with_pcs ~ 60|participation=100%
ask|what the swarm burns in power per year is worth more than what it'd cost to rent the same flops|chip-in: rented_to_pool >= 1
ask|academia is down to under 1% of all ai compute, used to be most of it|versus: first_to_second < 0.01
ask|Eth miners at peak had ten million gpus hashing. thats more silicon than Microsoft has today, more or less|crowd: crowd_to_owner > 1
ask|the author assumes nobody drops out. Realistically 5 in 100 sign up, and you get a third of their hours|pool: participation ~ 0.05022
none|Godot will eat Unity's lunch in two years
none|Trump's tariffs made my monitor 30% pricier
none|used 3090 for 550, good deal or scam?
none|BTC mining difficulty at an all time high, hashprice in the toilet
none|Switch 2 outsold the PS5 in its first year
none|We'll win the league with a game to spare
none|lol same
none|how sure are you about your numbers, mr bot?
none|git rebase -i HEAD~3 ruined my branch
none|Wikipedia gets by on a hundredth of Facebook's budget
none|Tesla has four million cars that can drive themselves, Waymo two thousand
none|Universities are twice as expensive as in 2005
none|ChatGPT has ten times the users Claude has
none|The top one percent own half the world's wealth
none|France gets 70% of its power from nuclear, Germany zero
`;
