// Sentences of many voices, some of them bent to be misread, from chats to reports, written by people who had not seen how they are read; the readings that are right.

/** As the lines of `corpus.ts`. */
export const voices = `
sure|every rtx card ever sold still wouldnt add up to microsoft|crowd: crowd_to_owner < 1|participation=100%
sure|Apple silicon Macs worldwide have more compute than Amazon|crowd: crowd_to_owner > 1
sure|if 5% of gamers joined they would have as much as Anthropic|crowd: crowd_to_owner >= 1|participation=5%
sure|xAI alone has more compute than all of Europe|versus: first_to_second > 1
sure|China holds about 15% of the world's AI compute|versus: first_to_second ~ 0.1537
sure|OpenAI has less compute than Meta|versus: first_to_second < 1
sure|Half of all AI compute sits with two companies|versus: first_to_second ~ 0.5023
sure|folding@home at its peak would be a rounding error next to Google|versus: first_to_second < 1
sure|One 5090 is a third of an H100|versus: first_to_second ~ 0.3348
sure|it takes about 50 gaming GPUs to equal one datacenter GPU|gap: dc_to_consumer_ratio ~ 51.25
sure|ten million iphones are worth at most a thousand H100s|versus: first_to_second <= 1
sure|The gamer pool would draw more power than Ireland uses|versus-watts: first_to_second_power > 1
sure|running everybody's gaming PC around the clock would cost over 30 billion dollars a year in electricity|chip-in: pool_bill > 30000000000|participation=100%,availability=24/24
sure|A 405B model will not fit on eight 4090s|fit: cards_needed > 8|vram_card=24 GB,model_parameters=405B
sure|Running llama 70b at home costs more per token than the API|cost-per-token: home_to_api > 1
sure|it'd take all the gamers in the world less than a month to train GPT-3|train: trained_to_frontier > 1|participation=100%,training_days=30
sure|The big four will spend more than 700 billion on AI this year|estimate: result > 700000000000
sure|An H100 still costs as much as fifteen 4090s|estimate: result >= 1
sure|most gaming cards sit idle most of the day|estimate: result <= 0.5
none|open source will beat Microsoft Office one day
none|Amazon delivers faster than DHL
none|Apple makes more money from phones than from laptops
none|Google knows more about you than your own mother
none|half of all gamers are women
none|PlayStation 5 outsold the Xbox two to one
none|Meta has more users than Tiktok
none|Bitcoin is worth more than gold
none|The richest 1% own half of the world's wealth
none|electric cars are cheaper to run than petrol ones
none|Renting a car for a week costs less than owning one
none|ChatGPT writes better essays than most students
none|Firefox will never catch up with Chrome
none|Rust is ten times faster than Python
none|Four companies control most of the world's grain trade
none|anyone wants to play Helldivers tonight?
none|AI will take half of all office jobs by 2030
sure|all the steam users combined < one AWS|crowd: crowd_to_owner < 1|participation=100%
sure|fifty thousand 4080s would be enough to match Mistral|versus: first_to_second >= 1
ask|The world's universities couldn't scrape together one Colossus|versus: first_to_second < 1
sure|a million mac studios would beat oracle|crowd: crowd_to_owner > 1|participation=100%
sure|Chinese companies together have less compute than Amazon alone|versus: first_to_second < 1
sure|Gamers own at least a fifth of the world's compute|crowd: crowd_to_owner >= 0.2|participation=100%,availability=100%,coordination_efficiency=100%
sure|The top five have nine tenths of everything|versus: first_to_second ~ 0.9041
sure|Google owns about 5 million H100 equivalents|versus: first_to_second ~ 5125000
sure|Tesla has fewer than 100k H100s|versus: first_to_second < 100000
sure|One H200 does the work of thirty laptops with a 4060|versus: first_to_second ~ 30
sure|A quarter of gamers for 8 hours a day is about what CoreWeave has|crowd: crowd_to_owner ~ 1|participation=25%,availability=8/24
sure|The pool would burn twice the power Google does for the same work|estimate: result ~ 2
ask|AI data centres now draw as much electricity as Spain|versus-watts: first_to_second_power >= 1
sure|API tokens cost less than the electricity at home|cost-per-token: home_to_api > 1
sure|folding@home could have trained GPT-3 in two weeks|train: trained_to_frontier >= 1|participation=100%,training_days=14
sure|H100 prices have dropped below 20 grand|gap: accelerator_price < 20000
none|GIMP is catching up with Photoshop
none|Microsoft Teams uses more memory than Slack
none|my 4090 gets twice the fps of your 3080 in Cyberpunk
none|Meta paid a bigger fine than Google last year
none|Wikipedia has more editors than Britannica ever had
none|A handful of studios make most of the films we watch
none|Solar panels pay for themselves in seven years
none|Oracle fired more people than Amazon
none|China makes more steel than the rest of the world together
none|Macs last longer than Windows laptops
none|Gamers spend more on skins than on games
none|A thousand small farmers can outproduce one agribusiness
none|Rents in Berlin doubled in ten years
none|Elon has more money than Zuck
none|Linux runs on most of the world's servers
none|Claude is nicer to talk to than ChatGPT
none|If everyone voted the big parties would lose
none|Just use torrents, it's faster than Netflix
sure|Every console in every living room is still less than Google|crowd: crowd_to_owner < 1|participation=100%
sure|three million gamers > anthropic, easy|crowd: crowd_to_owner > 1|participation=100%
sure|Germany has less AI compute than xAI|versus: first_to_second < 1
sure|The hyperscalers have twenty times what gamers have|crowd: crowd_to_owner ~ 0.05333
sure|amazon could be matched by gamers if they all joined|crowd: crowd_to_owner >= 1|participation=100%
sure|Academia as a whole owns no more than 1% of the world's AI compute|versus: first_to_second <= 0.01
sure|China will overtake the US in compute by 2030|versus: first_to_second > 1
sure|CoreWeave is already half the size of Oracle|versus: first_to_second ~ 0.5023
sure|Two 4090s are faster than one A100|versus: first_to_second > 1
sure|an H100 equals 60 steam decks|versus: first_to_second ~ 1||Steam Deck & H100
sure|a hundred kids with 3060s can't keep up with a single DGX|versus: first_to_second < 1
sure|SETI@home never came close to what one hyperscaler runs today|versus: first_to_second < 1
sure|150 million gaming cards use at least 20 gigawatts|watts: pool_power_with_pcs >= 20|participation=100%
ask|xAI's Memphis site pulls more power than all the Macs on earth|versus-watts: first_to_second_power > 1
sure|You can get a 70B onto two 3090s if you quantise to 4 bit|fit: cards_needed <= 2|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=70B
sure|A trillion parameter model needs a hundred gaming cards|fit: cards_needed ~ 100|model_parameters=1T
sure|No volunteer network could train a frontier model in under five years|train: trained_to_frontier < 1|training_days=1825
sure|Hyperscaler capex will grow 50% next year|project: capex_growth ~ 1.5
sure|In five years the pool will be under 1% of the world|crowd: crowd_to_owner < 0.01|participation=100%,availability=100%,coordination_efficiency=100%
none|LibreOffice is good enough for most companies
none|Google Maps beats Apple Maps
none|Nvidia stock will double next year
none|Top four supermarkets have two thirds of the market
none|gaming laptops are louder than consoles
none|Signal is safer than WhatsApp
none|Amazon pays its drivers less than UPS
none|Crypto mining used more electricity than Argentina
none|Android has more users than iOS
none|Universities charge more every year
none|it's cheaper to cook at home than order in
none|One teacher for thirty kids is too many
none|The US army is larger than the next ten together
none|Open models hallucinate more than closed ones
none|a million people signed the petition against Meta
none|my internet is slower than 2010
none|Cloud storage costs less than an external drive after five years
none|PC gamers are more toxic than console gamers
sure|bro every ps5 on earth stacked up still loses to microsoft|crowd: crowd_to_owner < 1|participation=100%
sure|ok but 10k 5090s > 2k h100s right|versus: first_to_second > 1
sure|nah gamers got way more compute than meta|crowd: crowd_to_owner > 1
sure|u need at least four 3090s to run a 70b|fit: cards_needed >= 4|vram_card=24 GB,model_parameters=70B
sure|a 405b model aint fitting on two 4090s|fit: cards_needed > 2|vram_card=24 GB,model_parameters=405B
sure|running llama at home costs me less per token than the api|cost-per-token: home_to_api < 1
sure|half of all gamers could train gpt-4 in under a year|train: trained_to_frontier >= 1|participation=50%,training_days=365
sure|gamers burn more power than amazon google meta n microsoft together|watts: pool_to_fleets_power > 1
sure|folding at home at its peak wasnt even 5k h100s|versus: first_to_second < 5000
sure|seti at home back then is less than one rack of b200s now|versus: first_to_second < 1
sure|the big 4 basically own everything, like 80%|versus: first_to_second ~ 0.8
sure|google by itself is like a quarter of all ai compute|versus: first_to_second ~ 0.2511
sure|by 2027 gamers wont even be 5% of microsoft|crowd: crowd_to_owner < 0.05
sure|one 5090 is more than one h100. fight me|versus: first_to_second > 1
sure|h100 costs more than 15 of my 4080s|estimate: result > 1
sure|even losing half to lag gamers still beat oracle|crowd: crowd_to_owner > 1|coordination_efficiency=1 - 50%
none|playstation sold more than xbox and switch combined
none|amd is gonna beat nvidia in 1440p fps next gen
none|microsoft owns like 60% of all the good studios now
none|google could delete discord in a week if they wanted
none|5% of steam players buy 80% of the skins
none|10 bronze players together still lose to one faker
none|meta quest outsells every other headset 3 to 1
none|amazon drivers work harder than all of us combined
none|my 4090 is louder than a jet engine
none|steam deck has half the battery of a rog ally
sure|Meta sits on roughly 2M H100-equivalents|versus: first_to_second ~ 2000000
sure|Oracle has north of a million H100e by now|versus: first_to_second > 1000000
sure|Microsoft passed 3 million H100e at the end of 2025|versus: first_to_second > 3
sure|Top three owners are just over half of global AI compute|versus: first_to_second > 0.5
sure|Folding@home at peak couldn't have trained GPT-3 in a month|train: trained_to_frontier < 1|participation=100%,training_days=30
sure|A 70B in fp16 fits on two H100s|fit: cards_needed <= 2|vram_card=80 GB,bytes_per_parameter=16/8,model_parameters=70B
sure|Electricity alone makes local tokens dearer than API tokens|estimate: result > 1
sure|H100 memory bandwidth is a bit over three times a 4090's|estimate: result > 3
sure|One B200 is 2.5 H100s|versus: first_to_second ~ 2.5
sure|All consumer GPUs at 10% utilisation still exceed xAI|crowd: crowd_to_owner > 1|participation=100%,availability=10%
sure|Buying an H100 pays off against renting after 14 months of 24/7|rent: rent_to_own > 1|time_in_use=24/24,hardware_life=420 days
none|Gemini beats GPT on about 60% of arena prompts
none|A 7B distilled from R1 outperforms a 70B from two years ago
none|PyTorch has ten times as many users as JAX
none|OpenAI has more researchers than Anthropic and xAI combined
none|Meta open-sourced more weights than Google and Microsoft together
none|Context length doubles every eight months
none|RLHF takes 5% of the data but gives 90% of the behaviour
none|Alignment papers are under 2% of all ML papers
none|Hugging Face hosts a million models and only a thousand matter
none|Anthropic's valuation tripled in a year while xAI's only doubled
sure|According to analysts, Microsoft and Google together control close to half of the world's AI computing capacity.|versus: first_to_second ~ 0.5125
sure|Five companies account for at least seventy per cent of all AI compute.|versus: first_to_second >= 0.7
sure|Amazon alone owns more AI compute than every university in the world taken together.|versus: first_to_second > 1
sure|The world's gamers, were they to pool their graphics cards, would possess roughly a fifth of global AI capacity.|crowd: crowd_to_owner ~ 0.205|participation=100%,availability=100%,coordination_efficiency=100%
sure|If one gamer in twenty took part, the pool would still be smaller than Meta.|crowd: crowd_to_owner < 1|participation=5%
sure|A volunteer network of home computers would consume more electricity than Microsoft's and Amazon's AI data centres combined.|versus-watts: first_to_second_power > 1
sure|Hyperscalers will spend around 700 billion dollars on AI infrastructure in 2026.|estimate: result ~ 717500000000
sure|Nvidia now earns more than ten times as much from data centres as from gaming.|estimate: result > 10
sure|Global AI compute has more than tripled every year.|project: dc_compute_growth > 3
sure|By 2030 the world's gamers will hold less than one per cent of all AI compute.|crowd: crowd_to_owner < 0.01|participation=100%,availability=100%,coordination_efficiency=100%
sure|Every games console ever connected to the internet would not add up to Oracle's data centres.|crowd: crowd_to_owner < 1|participation=100%
sure|The electricity bill for such a network would exceed thirty billion dollars a year.|chip-in: pool_bill > 30000000000
sure|Even if three quarters of the capacity were lost to latency, home computers would still surpass xAI.|crowd: crowd_to_owner > 1|coordination_efficiency=1 - 75%
none|Google controls about ninety per cent of the world's search traffic.
none|Amazon employs more people than the other three technology giants combined.
none|Four companies control more than half of the world's grain trade.
none|Microsoft paid 69 billion dollars for Activision, more than any games company is worth today.
none|Meta spends more on lobbying in Brussels than any other firm.
none|The richest one per cent own almost half of global wealth.
none|China trains more engineers each year than Europe and America together.
none|Germany's households pay three times as much for heating as they did in 2020.
none|Open-source software now runs ninety per cent of the world's web servers.
none|Two thirds of newsrooms will use AI to write headlines by 2027.
sure|No way. Ten million 3060s don't even get you to Oracle.|versus: first_to_second < 1
sure|Wrong, a million 4090s is easily more than CoreWeave.|versus: first_to_second > 1
sure|So you agree: one hyperscaler outweighs every gaming PC on the planet.|pool: pool_to_one_hyperscaler < 1|participation=100%
sure|A 4090 gets you a fifth of an H100, not a fiftieth.|versus: first_to_second ~ 0.2009
sure|By the end of 2026 even Oracle will have passed all gamers.|crowd: crowd_to_owner < 1|participation=100%
sure|It would take all gamers at least five years to train Grok 4.|train: trained_to_frontier <= 1|participation=100%,training_days=1825
none|Linux took over the servers, so it will take over Windows too.
none|No way, Wikipedia beat Britannica with volunteers and no money.
none|Bitcoin was going to kill the banks as well, and it's under 1% of payments.
none|You need 40% of shareholders to beat Zuckerberg and you'll never get them.
none|Ten indie devs make better games than all of Microsoft's studios.
none|Firefox will never match Chrome, not even with Google's money.
none|My solar panels pay for themselves in six years, yours take ten.
none|LibreOffice has maybe a tenth of Google Docs' users.
none|Amazon pays its warehouse people half of what Costco does.
none|Half of the people in this thread have never opened a terminal.
sure|Compared with one gaming card, a hyperscaler is 75 million times as powerful.|gap: compute_gap_ratio ~ 75000000
sure|There are about 150 million separate graphics cards in people's homes.|pool: consumer_gpu_installed_base ~ 153800000
sure|Put every home GPU together and you have some three million datacenter GPUs.|pool: pool_dc_equivalents ~ 3075000|participation=100%
sure|All home cards together are one percent of the four giants.|crowd: crowd_to_owner ~ 0.01|participation=100%
sure|By the article's own numbers the crowd has twice what one giant has.|pool: pool_to_one_hyperscaler ~ 2
sure|Even with everyone chipping in, people can't catch one hyperscaler.|pool: pool_to_one_hyperscaler < 1|participation=100%
sure|The big four bought 180 billion dollars' worth of accelerators in 2026.|gap: accelerator_spend ~ 180000000000
sure|One datacenter GPU goes for about thirty grand.|gap: accelerator_price ~ 30750
sure|What the giants pour into AI went up by three fifths between 2025 and 2026.|project: capex_growth ~ 1.603
sure|The world's supply of AI compute more than triples each year.|project: dc_compute_growth > 3
sure|The big clouds raise their budgets by 35 to 60 percent every year.|project: capex_growth ~ 1.475
sure|The distance between you and a hyperscaler gets bigger every year.|project: gap_growth > 1
sure|Four giants hold most of the AI compute.|versus: first_to_second > 0.5
sure|Any one of the four has at least ten times the compute of all private cards.|pool: pool_to_one_hyperscaler <= 0.1|participation=100%
none|Most AI that calls itself open source only lets you have the parameters.
none|Published weights help safety researchers do their job.
none|Without the training data and code nobody can rebuild an open model.
none|Running a model on your own machine keeps your data private.
none|Releasing models openly makes companies compete harder on quality.
none|Knowing the recipe is no use if one restaurant owns all the kitchens.
none|A handful of firms print nearly all the schoolbooks there are.
none|You would need twenty-five small unions to equal one big employer.
none|What the giants pour into advertising went up by three fifths in a year.
none|Even if everyone sold their shares, people couldn't overthrow Microsoft's board.
sure|Xbox owners together have more compute than xAI|crowd: crowd_to_owner > 1
sure|Five hundred people with 3090s equal one hundred H100s|versus: first_to_second ~ 1
sure|Amazon runs more AI chips than all of China|versus: first_to_second > 1
sure|The big four burn less power than everybody's gaming PCs would|watts: pool_to_fleets_power > 1|participation=100%
sure|A 4090 is about a third of an H100|versus: first_to_second ~ 0.3417
sure|Three companies own more than half of the AI compute on the planet|versus: first_to_second > 0.5
sure|Microsoft has around a fifth of the world's AI compute|versus: first_to_second ~ 0.2009
sure|SETI@home at its peak was nothing next to CoreWeave|versus: first_to_second < 1
sure|An RTX 5090 costs less than a tenth of an H100|estimate: result < 0.1
sure|If 5% of gamers joined in, they would still be behind Meta|crowd: crowd_to_owner < 1|participation=5%
sure|Hyperscaler compute will triple next year|project: dc_compute_growth ~ 3
sure|By 2030 gamers will own less than one percent of AI compute|crowd: crowd_to_owner < 0.01|participation=100%,availability=100%,coordination_efficiency=100%
sure|Google outweighs one gaming card forty million times over in 2026|versus: first_to_second ~ 40000000
sure|nah. A million 4090s is still more than what Mistral has|versus: first_to_second > 1
sure|It is not true that gamers outgun Google|crowd: crowd_to_owner <= 1
sure|Pooling every gaming card gets you to a fifteenth of Microsoft|crowd: crowd_to_owner ~ 0.06697|participation=100%
sure|A swarm of ten thousand 4090s trains Llama 3 70B in under a year|train: trained_to_frontier >= 1|participation=100%,training_days=365
sure|The electricity bill of the pool would rent a hundred thousand H100s|chip-in: rented_gpus >= 100000
sure|Tesla has 100k H100s|versus: first_to_second ~ 100000
sure|There are maybe 200 million gaming GPUs out there|pool: consumer_gpu_installed_base ~ 200000000
sure|A datacenter GPU is fifty consumer ones|gap: dc_to_consumer_ratio ~ 50
sure|The US has ten times China's AI compute|versus: first_to_second ~ 10
none|LibreOffice will finish off Microsoft Word
none|Gamers spend more on skins than on food
none|Four companies own all the beef in America
none|The Switch 2 outsold the PS5 this year
none|Leasing a car is cheaper than buying one
none|Google fired more people than Meta
none|My electricity bill doubled since last winter
none|Universities are only for the rich
sure|All the Macs ever sold don't add up to one Google|crowd: crowd_to_owner < 1|participation=100%
sure|A thousand volunteers with 4080s make about three hundred H100s|versus: first_to_second ~ 1
sure|Academia holds under two percent of global AI compute|versus: first_to_second < 0.02
sure|Anthropic uses more compute than the whole European Union|versus: first_to_second > 1
sure|BOINC today is smaller than a single rack of GB200s|versus: first_to_second < 1
sure|Steam's users own ten times Meta's compute|crowd: crowd_to_owner ~ 10|participation=100%,availability=100%,coordination_efficiency=100%
sure|Nvidia's gaming revenue is under a tenth of its data centre revenue|estimate: result < 0.1
sure|An H100 costs as much as twenty 4090s|estimate: result >= 1
sure|Datacenters pay half of what households pay for power|estimate: result ~ 0.5023
sure|At six hours a day it's cheaper to rent than to own|rent: rent_to_own < 1|time_in_use=6/24
sure|Next year Meta will have more than all gamers|crowd: crowd_to_owner < 1|participation=100%
sure|Consumer cards only improve by a quarter each year|project: consumer_performance_growth <= 1.25
sure|1.5 million datacenter GPUs is what Microsoft runs|versus: first_to_second ~ 1
sure|ok but a quarter of all gamers DOES beat Anthropic|crowd: crowd_to_owner > 1|participation=25%
sure|Nobody trains a frontier model on 100k gaming PCs|train: trained_to_frontier < 1|participation=100%
sure|Llama 405B fits on ten 4090s|fit: cards_needed <= 10|vram_card=24 GB,model_parameters=405B
sure|A 13B model doesn't fit on an 8 GB card|fit: cards_needed > 1|vram_card=8 GB,model_parameters=13B
sure|DeepSeek's API is cheaper than the electricity for running it yourself|estimate: result > 1
sure|At home a million tokens costs me fifty cents|cost-per-token: home_token_cost ~ 0.5
sure|Oracle's fleet is bigger than CoreWeave's|versus: first_to_second > 1
none|Mac users are more creative than PC gamers
none|The top one percent own half the world's wealth
none|Nintendo makes better games than Sony
none|Heat pumps use less power than gas boilers cost
none|AI art is theft
none|Taxi drivers earn less than Uber
sure|every gpu on steam < half of google|crowd: crowd_to_owner < 0.5|participation=100%
sure|400 people with 5090s would smoke a 100 H100 cluster|versus: first_to_second > 1
sure|android phones combined have more flops than microsoft|crowd: crowd_to_owner > 1
sure|one h100 = 8 3090s|versus: first_to_second ~ 8
sure|mac studios could replace openai's compute|crowd: crowd_to_owner >= 1
sure|the world's gamers have, what, 5% of ai compute?|crowd: crowd_to_owner ~ 0.05|participation=100%
sure|china's got like a tenth of the worlds ai compute|versus: first_to_second ~ 0.1005
sure|4090 pulls more than half an H100 does|estimate: result > 0.5
sure|h100 is 40 grand minimum|gap: accelerator_price >= 40000
sure|im paying 3x per kwh what zuck pays|estimate: result ~ 3
sure|say 70% is lost, gamers still > oracle|crowd: crowd_to_owner > 1|coordination_efficiency=1 - 70%
sure|gap gets 3x worse every year|project: gap_growth ~ 3
sure|nope, wrong. 20 million 4090s is more than xai|versus: first_to_second > 1
sure|need 4 3090s for mixtral 8x22b|fit: cards_needed ~ 4|vram_card=24 GB,model_parameters=141B
sure|deepseek 671b wont run on less than 20 4090s|fit: cards_needed >= 20|vram_card=24 GB,model_parameters=671B
none|xbox fans are louder than ps fans
none|gta 6 will make more money than any movie
none|my isp is slower than your isp
none|linux has 4% of desktops now
none|amd fanboys outnumber intel ones
none|rent in sf is 2x rent in austin
none|discord nitro costs more than netflix
none|microsoft killed more studios than ea
sure|The United States controls roughly three quarters of the world's AI compute|versus: first_to_second ~ 0.7688
sure|Three million datacenter GPUs is what all consumer cards amount to|crowd: crowd_to_owner ~ 1|participation=100%
sure|Three hundred hobbyists with 3080s wield less than a hundred H100s|versus: first_to_second < 1
sure|Universities worldwide have fewer H100s than Tesla|versus: first_to_second < 1
sure|A volunteer network of all gaming PCs would consume more power than Germany|versus-watts: first_to_second_power > 1
sure|The four fleets need no more than fifteen gigawatts|watts: four_fleets_power <= 15
sure|Per watt, a gaming card does less than a fifth of what an H100 does|estimate: result < 0.2
sure|Industrial electricity costs 60 percent less than residential|estimate: result ~ 0.4
sure|Were one in four owners to take part, the pool would still trail Amazon|crowd: crowd_to_owner < 1|participation=25%
sure|With nine tenths lost to coordination, the pool is no larger than Mistral|crowd: crowd_to_owner <= 1|coordination_efficiency=1 - 90%
sure|Global AI compute will triple in 2027|project: dc_compute_growth ~ 3
sure|In three years the gap will be thirty times what it is now|project: gap_growth ~ 3.098
sure|It would be wrong to say that China is ahead of the United States in compute|versus: first_to_second <= 1
sure|Pooled consumer hardware could reproduce GPT-4 within three months|train: trained_to_frontier >= 1|training_days=90
sure|A swarm of 50,000 Macs would need over a year to train Llama 3 405B|train: trained_to_frontier < 1|participation=100%,training_days=365
sure|Running a trillion-parameter model takes more than forty consumer cards|fit: cards_needed > 40|model_parameters=1T
sure|A 32-billion model fits on a single 24 GB card|fit: cards_needed <= 1|vram_card=24 GB,model_parameters=32B
sure|Generating a million tokens at home costs at least twice the API price|cost-per-token: home_to_api >= 2
none|Four banks hold most of the country's deposits
none|Open-source software saves governments money
none|China will overtake the United States in GDP
none|Video games make children more violent
none|Wind farms are cheaper than nuclear plants
none|University fees have tripled since 2010
none|Apple is worth more than the entire German stock market
none|Remote workers are more productive than office workers
sure|Renting an H100 costs at least five bucks an hour|rent: rental_price >= 5
sure|It takes forty 3060s to make one H100|versus: first_to_second ~ 40
sure|A single 3060 against Microsoft is one to fifty million|versus: first_to_second ~ 50000000
sure|Electricity at home is three times as dear as in a datacenter|estimate: result ~ 3
sure|If only one in twenty gamers joined we'd still match Oracle|crowd: crowd_to_owner >= 1|participation=5%
none|Meta has more users than China has people
sure|Renting an H100 for two years costs more than buying one|estimate: result > 1||730 days
sure|Nvidia earns ten times as much from datacenters as from gaming|estimate: result ~ 10
sure|By 2028 gamers would be under a tenth of a single hyperscaler|project: pool_to_one_hyperscaler_t < 0.1
none|Renting a car is cheaper than owning one
sure|Consumer GPUs add up to a fifth of the world's AI compute|crowd: crowd_to_owner ~ 0.2009|participation=100%,availability=100%,coordination_efficiency=100%
sure|The world's AI compute will triple by next year|project: dc_compute_growth ~ 3
sure|Meta has more compute than all of China|versus: first_to_second > 1
none|Gaming laptops are too loud
none|Open source beats closed source on security
sure|Microsoft has about three million H100s|versus: first_to_second ~ 3075000
sure|A one percent swarm could train Grok 4 in three months|train: trained_to_frontier >= 1|participation=1%,training_days=90
sure|The big four burn more power than every gaming PC would|watts: pool_to_fleets_power < 1|participation=100%
sure|Running the whole swarm would take more than 20 gigawatts|watts: pool_power_with_pcs > 20
none|Microsoft treats its workers worse than Amazon
sure|The five biggest own over 70% of AI compute|versus: first_to_second > 0.7
none|Electric cars will double in two years
sure|Five hundred 4090s would beat fifty H100s|versus: first_to_second > 1
sure|Compute for AI grows tenfold every two years|project: dc_compute_growth ~ 3.138
sure|3 million datacenter GPUs is all the gamers come to|crowd: crowd_to_owner ~ 1|participation=100%
sure|The gap between one gamer and a hyperscaler gets 50% bigger every year|project: gap_growth ~ 1.5
sure|One B200 is roughly two H100s|versus: first_to_second ~ 2
sure|Every consumer card on earth is less than Google|crowd: crowd_to_owner < 1|participation=100%
sure|Google alone owns a third of the world's AI compute|versus: first_to_second ~ 0.3348
sure|Oracle has fewer than a million H100s|versus: first_to_second < 1000000
none|Console players aim worse than PC players
none|University students can't afford rent
sure|The gap triples every year|project: gap_growth ~ 3
sure|A datacenter GPU is at least 50 times a consumer one|gap: dc_to_consumer_ratio >= 50
sure|OpenAI runs on more compute than Meta owns|versus: first_to_second > 1
sure|An H100 goes for two to three dollars an hour to rent|rent: rental_price ~ 2.5
sure|A datacenter pays less than half of what I pay for a kWh|estimate: result < 0.5
none|The number of billionaires doubles every ten years
sure|One H100 is worth around a dozen 4090s|versus: first_to_second ~ 12.3
sure|If all gamers pitched in at half efficiency they'd still beat Oracle|crowd: crowd_to_owner > 1|participation=100%,coordination_efficiency=50%
sure|All the graphics cards in the world are not even a tenth of AI compute|crowd: crowd_to_owner < 0.1|participation=100%
sure|Half of all gamers would join for free|pool: participation ~ 0.5023
ask|MacBooks and Mac Studios could take on Oracle|crowd: crowd_to_owner >= 1
sure|Three companies own more than half of all AI compute|versus: first_to_second > 0.5
sure|Not even one in a thousand gamers would sign up|pool: participation < 0.001
sure|University clusters put together still lose to Meta|versus: first_to_second < 1
none|Renting a flat in Dublin costs more than a mortgage
sure|A gamers' swarm would use twice the electricity of the four giants|watts: pool_to_fleets_power ~ 2
none|Open source will beat Microsoft Teams
none|Mac users are richer than Windows users
sure|An H100 equals fifty gaming cards|versus: first_to_second ~ 1
sure|A thousand 5090s would beat a hundred H100s|versus: first_to_second > 1
sure|150 million gaming GPUs make two hyperscalers|pool: pool_to_one_hyperscaler ~ 2|participation=100%
sure|Folding@home at its peak would beat xAI today|versus: first_to_second > 1
none|Google has more lawyers than Oracle
sure|A home GPU against a hyperscaler is 1 to 75 million|gap: compute_gap_ratio ~ 75000000
sure|Big tech spends 700 billion on AI this year|estimate: result ~ 700000000000
sure|H100s rent for 1.70 an hour|rent: rental_price ~ 1.7
sure|SETI@home was never as big as Oracle|versus: first_to_second < 1
sure|A swarm of gamers needs eight times the energy for the same work|estimate: result ~ 8
none|Leasing a phone costs more than buying it
sure|The EU has less AI compute than Meta|versus: first_to_second < 1
sure|Two percent of gamers joining is already optimistic|pool: participation <= 0.02
sure|Ten thousand gamers with a 4080 would beat a thousand H100s|versus: first_to_second > 1
none|The top one percent own half of the world's wealth
sure|A million 3060s couldn't match xAI|versus: first_to_second < 1
none|Open source beats Windows on the desktop
sure|Anthropic uses less compute than OpenAI|versus: first_to_second < 1
none|Android will never match iOS
sure|The four hyperscalers draw at least 10 gigawatts|watts: four_fleets_power >= 10
sure|Four companies own 90% of AI compute|versus: first_to_second ~ 0.9
sure|Power costs the same at home as in a datacenter|estimate: result ~ 1
sure|In 2027 all gamers together will be less than Meta|crowd: crowd_to_owner < 1|participation=100%
sure|The pool is a twenty-fifth of what one hyperscaler runs|pool: pool_to_one_hyperscaler ~ 0.04018
sure|One gaming card to a hyperscaler is 1:10,000,000|gap: compute_gap_ratio ~ 10000000
sure|CoreWeave has over half a million H100s|versus: first_to_second > 500000
sure|The US holds three quarters of AI compute|versus: first_to_second ~ 0.7534
none|Gamers spend more money than moviegoers
sure|The world has 20 million H100s' worth of AI chips|versus: first_to_second ~ 20000000
sure|Gamers together have more compute than Amazon|crowd: crowd_to_owner > 1
sure|Meta has a million H100s|versus: first_to_second ~ 1000000
sure|no way. If a third of gamers joined they'd still lose to Google|crowd: crowd_to_owner < 1|participation=1/3
none|Amazon is cheaper than Walmart
sure|Thirty 5090s are worth one H100|versus: first_to_second ~ 1
sure|The gap to the hyperscalers doubles every nine months|project: gap_growth ~ 2.555
sure|World AI compute quadruples every year|project: dc_compute_growth ~ 4
none|Oracle's database is slower than Postgres
none|Apple sells more Macs every year
sure|The pool's share drops by a third each year|project: gap_growth ~ 1.507
sure|A 70B model fits on four 3060s at 4 bits|fit: cards_needed <= 4|vram_card=12 GB,bytes_per_parameter=4/8,model_parameters=70B
sure|Universities have more compute than xAI|versus: first_to_second > 1
sure|A hundred people with 3090s couldn't match ten H100s|versus: first_to_second < 1
none|Open source beats Unreal Engine
sure|Three thousand 3080s beat two hundred H100s|versus: first_to_second > 1
none|PC gamers are better than console gamers
none|Buying a boat is dumber than renting one
sure|A hundred thousand H100s draw more than 60 megawatts|versus-watts: first_to_second_power > 1
sure|150 million cards come to four million H100s|versus: first_to_second ~ 1
sure|Every gamer in the world couldn't match Google|crowd: crowd_to_owner < 1|participation=100%
sure|At best a tenth of gamers would lend their card|pool: participation <= 0.1
none|Meta pays its engineers more than Google
sure|Xbox owners would give Oracle a run for its money|crowd: crowd_to_owner >= 1
sure|AI compute grows 3.3x a year|project: dc_compute_growth ~ 3.3
sure|One GPU at home against Google is 1:200,000,000|versus: first_to_second ~ 200000000
none|China has more universities than the US
sure|Nobody rents out an H100 for under two dollars any more|rent: rental_price >= 2
sure|The biggest training run over the internet is a thousand times smaller than the frontier|estimate: result ~ 1000
sure|In two years one hyperscaler will be ten times all gamers|project: pool_to_one_hyperscaler_t ~ 0.1066|participation=100%
sure|If 8 percent of gamers joined they could train Grok 4 in 90 days|train: trained_to_frontier >= 1|participation=8%,training_days=90
none|Four companies control most of the world's beef
sure|Four firms have less than half of the AI compute in the world|versus: first_to_second < 0.5
sure|About 25 3060s make an H100|versus: first_to_second ~ 1
sure|A 4090 is a fifth of an H100|versus: first_to_second ~ 0.2009
sure|China has half the AI compute of Amazon|versus: first_to_second ~ 0.5023
sure|Gaming GPUs are at least 30% of all AI compute|crowd: crowd_to_owner >= 0.3|participation=100%,availability=100%,coordination_efficiency=100%
sure|My electricity is 50% dearer than a datacenter's|estimate: result ~ 1.5
sure|xAI has half a million H100s|versus: first_to_second ~ 500000
ask|There are more 4090s than H100s
ask|There are more H100s in the world than 4090s
ask|There are twice as many 3060s as 4090s
ask|What gamers have, Google has ten times over
sure|Twice what gamers have is what Google has|crowd: crowd_to_owner ~ 0.5333
ask|In 2024 Meta had more compute than Google will in 2026
ask|Last year Google had less compute than Meta will have next year
ask|Gamers will not beat Google until 2040
ask|Meta's compute is 50 percentage points lower than Google's
ask|Gamers pay more for electricity than Google
ask|Meta pays less for its power than Google does
sure|Everyone but Google has less compute than gamers
ask|Google and Meta each have more compute than gamers
ask|GPT-5 was trained on 100,000 H100s
ask|There are fewer A100s than H100s
ask|What Google has, gamers have twice
ask|More compute than Google, gamers have not got
ask|Meta it is that gamers have more compute than
ask|Data centers use 4% of US electricity
ask|Gamers think they have more compute than Google
ask|Gamers have more compute than Google would like
ask|Imagine gamers had more compute than Google
ask|Gamers refuse to match Google
ask|Google has more compute than Meta did last year
ask|Google gets more out of its compute than Meta
ask|Google has better compute than Meta
ask|Google has cheaper compute than Meta
ask|Google's compute is worth more than Meta's
ask|Google uses less of its compute for AI than Meta
ask|Google has 20% of its compute in Europe
ask|Half of gamers have an RTX card
ask|1% of gamers have more compute than 1% of Google
ask|Half of Meta's compute is in the US
ask|Google has half of its compute in TPUs
ask|Meta has a third of its compute in H100s
ask|Google has 2 out of every 10 H100s
ask|Google donates more compute than gamers
ask|Gamers donate more compute than Google
sure|If 3 million gamers with two cards each joined they would match xAI|crowd: crowd_to_owner >= 1
ask|Two cards per gamer would match xAI
ask|Than Google gamers have more compute
ask|Google, gamers outcompute
ask|Google gamers outcompute
ask|Google, gamers will never beat
sure|Ten times Google's compute is what gamers have|crowd: crowd_to_owner ~ 10
ask|Ten times as much compute as gamers Google has
ask|Gamers beat Google unless only 10% join
ask|Gamers would not beat Google unless half of them joined
ask|Gamers would beat Google only if half of them joined
ask|If fewer than 10% of gamers joined they would beat Meta
ask|Gamers beat Google with 90% of cards off
ask|There are 3 billion gamers, and 1% of them would match Google
ask|10% of 200 million gamers have a 4090
ask|Each gamer has 2 cards
sure|3 million gamers with 2 PCs each would match xAI|crowd: crowd_to_owner >= 1
sure|Gamers' compute is smaller by a tenth than Google's|crowd: crowd_to_owner ~ 0.8996
ask|Google has 1 in 4 H100s
ask|One in five H100s is Google's
ask|Google owns 20% of H100s
ask|90% of H100s are owned by four companies
ask|Microsoft gets a third of its compute from CoreWeave
ask|OpenAI gets half of its compute from Microsoft
ask|OpenAI has half of its compute from Microsoft
ask|Half of OpenAI's compute is Microsoft's
ask|Gamers beat Google in 2020 but not in 2025
ask|Gamers have 10 times more cards than Google
ask|Gamers beat Google per card
ask|A university has 100 H100s
ask|No university has more compute than Oracle
ask|Gamers beat Meta with their cards off 16 hours a day
ask|If all but 10% of gamers joined they would match Meta
ask|More than a third of all compute is not owned by the four
ask|At night gamers beat Google
ask|Each of the four has less than a quarter of the compute
sure|Each of the four has more compute than gamers|pool: pool_to_one_hyperscaler < 1
sure|The largest of the four has 40% of the compute|versus: first_to_second ~ 0.4
ask|The largest of the four has 40% of their compute
sure|Bitcoin uses 20 GW|versus-watts: first_to_second_power ~ 1
ask|Oracle has less compute than OpenAI rents from it
ask|xAI and Meta each draw 1 GW
ask|Nobody would not join
ask|Nobody would leave their PC on at night for free
ask|All gamers together are worth more than Google
ask|Google and Meta each have 2 million H100s
ask|Google, Meta and Amazon each have more compute than xAI
sure|Gamers beat a tenth of Google|crowd: crowd_to_owner > 0.1
sure|Gamers beat half of Google|crowd: crowd_to_owner > 0.5
sure|A 10x Google would beat gamers|crowd: crowd_to_owner < 10
sure|Google could be matched with 10% of gamers|crowd: crowd_to_owner >= 1
ask|The compute of Google gamers surpass
ask|Gamers are falling behind Google
sure|Meta can be beaten with 5% of gamers|crowd: crowd_to_owner > 1
sure|Meta could be matched using 5% of gamers|crowd: crowd_to_owner >= 1
sure|Gamers beat a third of Google's fleet|crowd: crowd_to_owner > 1/3
sure|Gamers beat two Googles|crowd: crowd_to_owner > 2
sure|A million gamers beat a tenth of Meta|crowd: crowd_to_owner > 0.1
ask|10% of gamers beat half of Google
ask|10% of gamers beat 10% of Google
sure|Gamers fall short of a tenth of Google|crowd: crowd_to_owner < 0.1
sure|Three Googles beat gamers|crowd: crowd_to_owner < 3
ask|10% of H100s are in China
ask|All of us together have more compute than Google
ask|Llama 3 took 16,000 H100s to train
sure|Every university cluster put together would lose to xAI|versus: first_to_second < 1
sure|Ten thousand gamers with 3090s beat five hundred H100s|versus: first_to_second > 1
sure|CoreWeave has more compute than the whole of Folding@home ever had|versus: first_to_second > 1
sure|MacBooks around the world would beat Meta|crowd: crowd_to_owner > 1
sure|Xbox owners could outgun Amazon|crowd: crowd_to_owner > 1
sure|The four big fleets draw more power than all the gaming PCs would|watts: pool_to_fleets_power < 1
sure|Nvidia earns ten times more from data centres than from gaming|estimate: result ~ 10
sure|An H100 rents for about two and a half dollars an hour|rent: rental_price ~ 2.563
sure|Home electricity is three times the price a datacenter pays|estimate: result ~ 3
sure|All the gaming cards in the world are a fifth of the AI compute there is|crowd: crowd_to_owner ~ 0.2009
sure|Google alone owns a quarter of the world's AI chips|versus: first_to_second ~ 0.2511
sure|An H100 is forty times a 3060|versus: first_to_second ~ 40
sure|Fifty gaming PCs are one H100|versus: first_to_second ~ 1
sure|Meta has about two million H100s|versus: first_to_second ~ 2000000
sure|The gap will triple next year|project: gap_growth ~ 3
sure|Worldwide AI compute grows more than threefold a year|project: dc_compute_growth > 3
sure|xAI will be bigger than all gamers by 2028|crowd: crowd_to_owner < 1
sure|Only one percent of gamers would join|pool: participation <= 0.01
sure|nah. Even if half of all gamers joined they'd still lose to Microsoft|crowd: crowd_to_owner < 1
sure|One 3060 against a hyperscaler is one to seventy-five million|versus: first_to_second ~ 75000000
sure|150 million consumer GPUs are equal to 3 million datacenter GPUs|pool: pool_dc_equivalents ~ 3000000
sure|Two years of renting an H100 costs more than buying one|estimate: result > 1||renting one H100 for 730 days & buying one H100
sure|A 70B model in 4 bits fits on four 12 GB cards|fit: cards_needed <= 4
sure|The pool's electric bill would rent a million H100s|chip-in: rented_gpus >= 1000000
sure|Gamers could train Grok 4 in three months|train: trained_to_frontier >= 1
sure|China has less AI compute than Microsoft|versus: first_to_second < 1
none|Gamers are better at teamwork than Google engineers
none|Windows updates break more PCs than viruses do
none|Renting a car is cheaper than owning one in the city
none|Firefox will overtake Chrome
none|Amazon pays its drivers less than Walmart
none|Half of all gamers are over thirty
none|Electric cars will double every year
sure|Google has more compute than China|versus: first_to_second > 1
sure|All smartphones together couldn't match Meta|crowd: crowd_to_owner < 1
sure|Folding@home would be a rounding error next to Amazon now|versus: first_to_second < 1
sure|Laptops of the world have more compute than Microsoft|crowd: crowd_to_owner > 1
sure|A home swarm burns eight times the energy for the same work|estimate: result ~ 8
sure|The pool would need about 25 gigawatts|watts: pool_power_with_pcs ~ 25.63
sure|Nobody rents you an H100 for under a dollar|rent: rental_price >= 1
sure|A datacenter pays half of what I pay per kWh|estimate: result ~ 0.5023
sure|Four companies own most of the AI compute on earth|versus: first_to_second > 0.5
sure|China has about five percent of the world's compute|versus: first_to_second ~ 0.05125
sure|Gamers hold less than a tenth of the world's AI compute|crowd: crowd_to_owner < 0.1
sure|Twenty 3060s make one H100|versus: first_to_second ~ 1
sure|A single B200 is worth about two H100s|versus: first_to_second ~ 2
sure|Microsoft has half a million H100s|versus: first_to_second ~ 500000
sure|In three years the gap will be ten times what it is|project: gap_growth ~ 2.139
sure|AI compute doubles every two years|project: dc_compute_growth ~ 1.403
sure|By 2027 gamers won't even match Oracle|crowd: crowd_to_owner < 1
sure|At least five in a hundred gamers would sign up|pool: participation >= 0.05
sure|Most gaming PCs are busy playing games|estimate: result >= 0.5
sure|150 million gaming cards are 3% of one hyperscaler|pool: pool_to_one_hyperscaler ~ 0.03
sure|A hyperscaler runs 1.5 million datacenter GPUs|gap: fleet_per_hyperscaler ~ 1500000
sure|Renting beats buying below a quarter of the day|rent: breakeven_use ~ 0.2511
sure|Tokens at home are cheaper than from the cloud|cost-per-token: home_to_api < 1
none|Google Docs will replace Word
none|Open source is a thousand times safer than closed source
none|China makes more cars than the US
none|Apple will be worth more than Microsoft next year
none|Universities are getting twice as expensive every decade
none|Nobody would leave their kid alone for three hours
sure|Meta would lose to all the PlayStations in the world|crowd: crowd_to_owner > 1
sure|The EU has less AI compute than Google|versus: first_to_second < 1
sure|Five thousand 5090s are worth more than a thousand H100s|versus: first_to_second > 1
sure|The biggest training run over the internet was a thousandth of a frontier run|estimate: result ~ 1005
sure|University clusters have a tenth of what Amazon has|versus: first_to_second ~ 0.1005
sure|A swarm of gamers would use as much electricity as Google, Amazon, Meta and Microsoft together|watts: pool_to_fleets_power >= 1
sure|All those PCs would pull over forty gigawatts|watts: pool_power_with_pcs > 40
sure|Electricity costs the same at home as in a datacenter|estimate: result ~ 1
sure|The top two own less than half of the world's AI compute|versus: first_to_second < 0.5
sure|A single company has a third of all AI compute|versus: first_to_second ~ 0.3348
sure|One H100 equals a hundred 3060s|versus: first_to_second ~ 100
sure|A datacenter GPU is about fifty times a gaming card|gap: dc_to_consumer_ratio ~ 51.25
sure|xAI has 200k H100s|versus: first_to_second ~ 200000
sure|OpenAI has more compute than Anthropic|versus: first_to_second > 1
sure|Compute goes up tenfold every two years|project: dc_compute_growth ~ 3.138
sure|In 2030 all gamers together will be under one percent of Google|crowd: crowd_to_owner < 0.01
sure|One gamer in twenty would take part, tops|pool: participation <= 0.05
sure|Cards sit idle more than ninety percent of the day|estimate: result < 0.1
sure|Not a chance. A million 3060s don't even match Oracle|versus: first_to_second < 1
sure|Three million datacenter GPUs are one twenty-fifth of a hyperscaler|versus: first_to_second ~ 0.04018
sure|You need about twenty 3060s for a 405B model|fit: cards_needed ~ 20
none|Microsoft Teams is worse than Zoom
none|Gaming chairs cost more than office chairs
none|A quarter of students cheat with AI
none|Solar is now cheaper than coal
none|Blender will beat Maya within five years
none|Leasing a phone is cheaper than buying it
sure|Anthropic rents more compute than every university owns|versus: first_to_second > 1
sure|A hundred thousand 4070s would match xAI|versus: first_to_second >= 1
sure|If every phone pitched in they would outcompute Google|crowd: crowd_to_owner > 1
sure|Consoles are nothing next to Microsoft|crowd: crowd_to_owner < 1
sure|China's compute is a fifth of Google's|versus: first_to_second ~ 0.2009
sure|Gamers would need twice the power of the big four|watts: pool_to_fleets_power ~ 2
sure|The swarm's power bill would be over forty billion dollars a year|chip-in: pool_bill > 40000000000
sure|You can't get an H100 for less than two dollars an hour any more|rent: rental_price >= 2
sure|My power costs at least twice what Google pays|estimate: result >= 2
sure|Gaming cards are less than one percent of the world's AI compute|crowd: crowd_to_owner < 0.01
sure|Microsoft owns a sixth of all AI compute|versus: first_to_second ~ 0.1674
sure|It takes about forty 3060s to replace an H100|versus: first_to_second ~ 41
sure|A 4090 is half an H100|versus: first_to_second ~ 0.5023
sure|Oracle has around a million H100s|versus: first_to_second ~ 1000000
sure|The four fleets together have over ten million H100s|versus: first_to_second > 10000000
sure|The fleets grow faster than gamers buy cards|project: gap_growth > 1
sure|AI compute quadruples every year|project: dc_compute_growth ~ 4
sure|Gamers were ahead of Amazon in 2025|crowd: crowd_to_owner > 1
sure|Within two years CoreWeave will be bigger than all gamers|crowd: crowd_to_owner < 1
sure|Honestly? All consumer GPUs still lose to Google|crowd: crowd_to_owner < 1
sure|A consumer GPU is a fiftieth of a datacenter GPU|gap: dc_to_consumer_ratio ~ 50.23
sure|Ten trillion parameters won't fit on four hundred gaming cards|fit: cards_needed > 400
none|AMD drivers are worse than Nvidia drivers
none|GIMP is a tenth as good as Photoshop
none|Oracle has more lawyers than programmers
none|Rents in London will double in ten years
none|PC gamers are richer than console gamers
none|Wikipedia is bigger than Britannica ever was
sure|ten thousand H100s is more than a million gamers|versus: first_to_second < 1
sure|10k H100s is less than a million gamers|versus: first_to_second > 1
sure|five thousand H100s are worth more than a million gaming PCs|versus: first_to_second < 1
sure|a hundred H100s is worth less than a thousand gamers|versus: first_to_second > 1
sure|gamers beat Google ten to one|crowd: crowd_to_owner ~ 10
sure|gamers outgun Google ten to one|crowd: crowd_to_owner ~ 10
sure|xAI beats gamers 3 to 1|crowd: crowd_to_owner ~ 0.3428
sure|Oracle beats gamers five to one|crowd: crowd_to_owner ~ 0.202
ask|H100s don't beat 4090s by much
ask|gamers have more compute than Meta, but not by much
ask|Google is bigger than gamers but not by a lot
ask|gamers don't beat Google by a lot
ask|Google doesn't beat gamers by a lot
ask|Google has not much more compute than Meta
ask|Google hasn't much more compute than gamers
ask|an H100 isn't much faster than a 4090
ask|Oracle isn't far behind gamers
ask|Google isn't far ahead of gamers
ask|Google is not way bigger than Meta in compute
ask|gamers don't easily beat Google
ask|gamers don't always beat Google
ask|gamers don't simply beat Google
ask|gamers don't have to beat Google
ask|a 4090 is cheaper and faster than an A100
ask|a 4090 is cheaper than an A100 but faster
ask|a 4090 is slower than an H100 but cheaper
ask|an H100 draws more power than a 4090 and is faster
ask|an H100 is faster than a 4090 though it draws more
ask|H100s beat 4090s and cost more
ask|ten 4090s cost less than one H100 and are faster
ask|an H100 is both cheaper and faster than ten 4090s
ask|an H100 is faster than a 4090 and has more memory
ask|an H100 has more memory than a 4090 and is faster
ask|gamers match Google while drawing twice the power
ask|gamers have more than half but less than all of Google's compute
ask|4090s beat Google
ask|5090s will beat Oracle
ask|3060s alone would match xAI
ask|the 4090s alone beat Oracle
sure|Steam Decks have more compute than Google|crowd: crowd_to_owner > 1||Steam Deck & Google
ask|a cluster of 4090s beats an H100
ask|half of all 4090s would beat xAI
ask|Stanford has less compute than Meta
ask|MIT has 1000 H100s
ask|Oxford has 500 H100s
ask|Berkeley has more compute than Oracle
ask|Harvard's cluster has less compute than xAI
ask|the UAE has more compute than Germany
ask|Saudi Arabia has more compute than the UK
ask|one Google data center beats all gamers
ask|a single data center beats all gamers
ask|a data center beats a million gamers
ask|a datacenter has 100,000 H100s
ask|gamers will match today's Google in 2028
ask|gamers will beat today's Google by 2027
ask|Google had more compute than gamers will ever have
ask|gamers have more compute than Google had
ask|most gamers have a 3060
ask|most gamers have a 4090
ask|most gamers own a 3060 or better
sure|nobody leaves their PC on all night|pool: availability <= 0.01
sure|nobody will keep a PC on 24/7|pool: availability <= 0.01
ask|10% of gamers leave their PC on
ask|gamers own more H100s than Google
sure|Google has more H100s than Meta|versus: first_to_second > 1
sure|Meta has fewer H100s than Google|versus: first_to_second < 1
sure|Meta owns twice as many H100s as xAI|versus: first_to_second ~ 2
sure|China has more H100s than the EU|versus: first_to_second > 1
sure|universities have fewer H100s than Meta|versus: first_to_second < 1
ask|60% of Meta's compute is H100s
ask|Grok has more compute than gamers|crowd: crowd_to_owner < 1
ask|DeepMind has more compute than OpenAI|versus: first_to_second > 1
ask|Colossus draws 300 MW|versus-watts: first_to_second_power ~ 1
sure|hyperscalers grow three times a year|project: dc_compute_growth ~ 3
sure|gamers beat Google with at most 10% joining|crowd: crowd_to_owner > 1
ask|Google's TPUs beat all gaming cards|crowd: crowd_to_owner < 1
ask|Google's H100s beat gamers|crowd: crowd_to_owner < 1
sure|each of the big four has more than gamers|pool: pool_to_one_hyperscaler < 1
sure|an H100 costs as much as 15 4090s|estimate: result >= 1
sure|volunteers have more compute than Google|crowd: crowd_to_owner > 1
sure|the world's PCs have more compute than all datacenters|crowd: crowd_to_owner > 1
sure|all home computers beat Google|crowd: crowd_to_owner > 1
sure|all RTX cards beat Google|crowd: crowd_to_owner > 1
ask|20 gaming laptops match an H100|versus: first_to_second >= 1
sure|MacBooks have more compute than phones|versus: first_to_second > 1
sure|PS5 owners together beat Oracle|crowd: crowd_to_owner > 1
ask|Colossus beats all gamers|crowd: crowd_to_owner < 1
sure|cards sit idle most of the day|estimate: result <= 0.5
sure|the gap has doubled|project: gap_growth ~ 2
sure|Google owns more compute than Amazon and Meta put together|versus: first_to_second > 1||Google has more compute than Amazon and Meta
sure|my 3060 is like a fortieth of an H100|versus: first_to_second ~ 0.02511||One RTX 3060 has about 1/40 (0.0227 to 0.0275) of the compute of one H100
ask|You'd have to get at least half of all gamers on board before you catch one big cloud company|pool: breakeven_participation >= 0.5
ask|even if literally everyone with a graphics card joined we'd still lose to Microsoft|crowd: crowd_to_owner < 1|participation=100%|All gaming cards have less compute than Microsoft, all joining
sure|Add up every phone on the planet and it's still weaker than Google's data centers|crowd: crowd_to_owner < 1|participation=100%|All phones have less compute than Google, all joining
sure|China as a whole has less AI compute than Meta does|versus: first_to_second < 1||China has less compute than Meta
ask|In two years from now the big four are sitting on ten times as much|versus: first_to_second ~ 10||The four largest hyperscalers together at the end of 2028 have about 10 (7.5 to 12.5) times the compute of the four largest hyperscalers together today
ask|A 70B at four bits fits on four 3060s, I've done it|fit: cards_needed <= 4|vram_card=12 GB,bytes_per_parameter=4/8,model_parameters=70B
ask|Ten 4090s aren't enough to hold a 405B even if you quantize to 4 bit|fit: cards_needed > 10|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=405B
sure|For every dollar Nvidia gets from gaming it gets twelve from the datacenter side|estimate: result ~ 12
sure|One B200 gets through what a dozen 4090s get through|versus: first_to_second ~ 12||One B200 has the compute of about 12 (11.5 to 12.5) RTX 4090s
ask|Less than a third of people on Steam have 12 gigs of VRAM or more|pool: memory_eligible_share < 1/3
ask|out of a thousand people with a decent card maybe three would sign up|pool: participation ~ 0.003075
sure|With five percent of cards in the swarm you're not even at one percent of Google|crowd: crowd_to_owner < 0.01|participation=5%|Gaming cards have less than 1% of the compute of Google, 5% joining
sure|The power bill of a world-wide home swarm would be above 40 billion dollars a year|chip-in: pool_bill > 40000000000
ask|If gamers donated what they'd pay for electricity we could rent more than a million H100s all year|chip-in: rented_gpus > 1000000
sure|For the same job gaming cards burn eight times the juice|estimate: result ~ 8
sure|An H100 draws less than two 4090s do|estimate: result < 1
sure|No single company holds more than 30% of all the AI chips|versus: first_to_second <= 0.3||Google has at most 30% of all AI compute in the world
sure|By 2030 a single card against a hyperscaler is gonna be worse than one to a billion|versus: first_to_second > 1000000000||One hyperscaler has the compute of more than 1B gaming cards, at the end of 2030
ask|Folding@home on its best day wasn't one percent of what xAI has today|versus: first_to_second < 0.01||Folding@home at its peak of April 2020 has less than 1% of the compute of xAI
ask|It'd take a hundredth of the gamers longer than a year to train something like Grok 4|train: trained_to_frontier < 1|participation=1%,training_days=365
ask|Pretty much all the power sits with like three companies|versus: first_to_second > 0.5||The three largest hyperscalers together have more than 50% of all AI compute in the world
ask|Regular people don't stand a chance against the big guys|pool: pool_to_one_hyperscaler < 1
ask|It's just way cheaper to pay for an API than to run it at home|cost-per-token: home_to_api < 1
none|Google makes worse phones than Samsung
none|Gamers are way more toxic than the people working at Nvidia
none|A 4090 is too big for most cases
none|Open weights models are more honest than ChatGPT
none|People trust Microsoft about twice as much as Meta with their data
none|Linux power users fix their GPU drivers themselves nine times out of ten
ask|Meta's bigger than Oracle and Oracle's bigger than xAI|versus: first_to_second > 1||Meta has more compute than Oracle
ask|yeah right, because my cousin's Xbox is totally gonna bring down Amazon|versus: first_to_second > 1||One Xbox has more compute than Amazon
ask|It's just not true that gamers have more compute than Google|crowd: crowd_to_owner <= 1||Gaming cards have at most as much compute as Google
ask|do Amazon and Microsoft together have more chips than Google?|versus: first_to_second > 1||Amazon and Microsoft have more compute than Google
ask|I love this topic. All the Macs in the world still lose to xAI.|crowd: crowd_to_owner < 1|participation=100%|All Macs have less compute than xAI, all joining
ask|bruh googel has like 10x the compute of xai ez|versus: first_to_second ~ 10||Google has about 10 (7.5 to 12.5) times the compute of xAI
ask|meta dosnt even have half of what goolge got|versus: first_to_second < 0.5||Meta has less than 50% of the compute of Google
ask|with my 2x4090 i have compute of one third H100, for me is enough|versus: first_to_second ~ 0.333
ask|ppl sleeping on consoles.. all xbox + ps5 > microsoft cloud no cap|crowd: crowd_to_owner > 1|participation=100%|All Xboxes and all PlayStations have more compute than Microsoft, all joining
ask|In my country electricity is 30 cent, so 3060 running 24/7 costs more as 400 euro per year|estimate: result > 400
ask|stop coping, 1 in 12 gamers wouldve to join just to match the grok 4 run ON PAPER|train: joining_to_match ~ 0.08371
ask|b200 hype lol its barely 2x a h100 in flops|versus: first_to_second <= 2||One B200 has the compute of at most 2 H100s
ask|buying H100 make sense only if you use it more than 50% of the time during 3 years|rent: breakeven_use ~ 0.5
ask|70 billions model in fp16 needs minimum 2 H100, one is not possible|fit: cards_needed >= 2|vram_card=80 GB,bytes_per_parameter=16/8,model_parameters=70B
ask|deepseek 671b q4 on 16x 3090?? it fits fam|fit: cards_needed ~ 16|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=671B
ask|whole botnet of 1 million gaming pc is less then 30k h100|versus: first_to_second < 1||1M of the gaming cards have less compute than 30k H100s
ask|nvdia gaming is under 10% of datacenter sales, they dont care abt u|estimate: result < 0.1
ask|hyperscalers gonna drop a trillion on capex next yr|estimate: result ~ 1000000000000
sure|vram is vram: 4 4090 has more of it than one H100|estimate: result > 1
ask|microsofts fleet alone could run 3+ million AI staff even if its all h100s|workers: fleet_workers >= 3000000
ask|pool loses 60% each year vs big tech, is simple math my friend|project: gap_growth ~ 2.5
ask|internet swarm keeps maximum 10 % of the work after network, i tryed Petals myself|pool: coordination_efficiency <= 0.1
ask|gg in 5 yrs. pool will be under 1% of ONE hyperscaler in 2031|project: pool_to_one_hyperscaler_t < 0.01|t=5
ask|aws < azure|versus: first_to_second < 1||Amazon has less compute than Microsoft
sure|gamers united > zuck|crowd: crowd_to_owner > 1||Gaming cards have more compute than Meta
ask|chinas share is gonna shrink below 5 pct by 2027 mark my words|versus: first_to_second < 0.05||China has less than 5% of all AI compute in the world, at the end of 2027
ask|phones >>>>> datacenters|crowd: crowd_to_owner > 1||Phones have more compute than one hyperscaler
none|nvidia drivers r trash since 2 yrs, amd is 10x better on linux
none|goggle killed more products then microsoft ever made
none|gamers dont touch enough grass to take power from big tech
none|DLSS4 looks worse as native in half the games
none|4chan + open weights = more deepfakes then hollywood ever rendered
none|my gpu fan is louder as a whole datacenter lol
ask|consumer cards improve 30% per year and AI compute does 3.3x, its over bros|project: consumer_performance_growth ~ 1.3
ask|you guys know that all apple silicon macs are like double of oracle right?|crowd: crowd_to_owner ~ 2|participation=100%|All Macs have about 2 (1.5 to 2.5) times the compute of Oracle, all joining
sure|nah nah nah. nobody said swarm beats google. i said it beats ORACLE|crowd: crowd_to_owner > 1||Gaming cards have more compute than Oracle
sure|Most AI compute is in the US|versus: first_to_second > 0.5||The United States has more than 50% of all AI compute in the world
ask|most compute is owned by hyperscalers|versus: first_to_second > 0.5||The four largest hyperscalers together have more than 50% of all AI compute in the world
sure|most AI chips are owned by the big four|versus: first_to_second > 0.5||The four largest hyperscalers together have more than 50% of all AI compute in the world
ask|most ai compute is not in hyperscalers|versus: first_to_second <= 0.5||The four largest hyperscalers together have at most 50% of all AI compute in the world
ask|Google and Microsoft are neck and neck|versus: first_to_second ~ 1||Google has about as much compute as Microsoft (0.9 to 1.1 times)
ask|Google and Microsoft are on par in compute|versus: first_to_second ~ 1||Google has about as much compute as Microsoft (0.9 to 1.1 times)
ask|Google and Amazon are about equal in AI compute|versus: first_to_second ~ 1||Google has about as much compute as Amazon (0.9 to 1.1 times)
ask|Meta and Amazon are tied|versus: first_to_second ~ 1||Meta has about as much compute as Amazon (0.9 to 1.1 times)
ask|There is parity between Meta and Amazon|versus: first_to_second ~ 1||Meta has about as much compute as Amazon (0.9 to 1.1 times)
sure|Nvidia sells more to gamers than to companies|estimate: result > 1
sure|If Google gave Meta half its GPUs, Meta would be bigger|versus: first_to_second > 1||Meta with 50% of the compute of Google has more compute than Google without 50% of its compute
sure|If Google gave Meta a third of its GPUs, Meta would be ahead|versus: first_to_second > 1||Meta with 1/3 of the compute of Google has more compute than Google without 1/3 of its compute
sure|If Google gave Meta half its GPUs, Google would still be bigger|versus: first_to_second > 1||Google without 50% of its compute has more compute than Meta with 50% of the compute of Google
ask|How many phones do you need to match Google? More than a billion|crowd: crowd_to_owner < 1|participation=100%|1B of the phones have less compute than Google, all joining
sure|How many 4090s would you need to match xAI? About 3 million.|versus: first_to_second ~ 3075000||xAI has the compute of about 3M (2.4M to 3.75M) RTX 4090s
ask|Google can hire 20 million AI workers at the same time|workers: fleet_workers >= 20000000
ask|Microsoft has room for ten times more AI employees than the swarm|workers: fleet_to_pool_workers ~ 10
ask|Google employs more AI workers than the swarm could|workers: fleet_to_pool_workers > 1
sure|a single hyperscaler could employ 50 million AI workers|workers: fleet_workers >= 50000000
ask|OpenAI could already put something like 7 million digital workers on its GPUs|workers: fleet_workers ~ 7175000
sure|For every dollar Nvidia earns from gamers it earns 12 from data centers|estimate: result ~ 12
ask|for every dollar gamers spend on GPUs hyperscalers spend 45|estimate: result ~ 45
sure|An H100 draws what two 4090s draw|estimate: result >= 1
sure|An H100 does what six 4090s do|versus: first_to_second ~ 6||One H100 has the compute of about 6 (5.5 to 6.5) RTX 4090s
ask|out of every hundred gamers only one would join|pool: participation ~ 0.01005
ask|with my 2x4090 i have compute of one third H100|versus: first_to_second ~ 0.3348||2 RTX 4090s have about 1/3 (0.303 to 0.367) of the compute of one H100
sure|70 billions model in fp16 needs minimum 2 H100|fit: cards_needed >= 2|vram_card=80 GB,bytes_per_parameter=16/8,model_parameters=70B
ask|nvdia gaming is under 10% of datacenter sales|estimate: result < 0.1
ask|chinas share is gonna shrink below 5 pct by 2027|versus: first_to_second < 0.05||China has less than 5% of all AI compute in the world, at the end of 2027
ask|China's share of AI compute falls below 5% by 2028|versus: first_to_second < 0.05||China has less than 5% of all AI compute in the world, at the end of 2028
ask|Google's share will rise above 30% by 2027|versus: first_to_second > 0.3||Google has more than 30% of all AI compute in the world, at the end of 2027
sure|An H100 draws less than two 4090s|estimate: result < 1
ask|Google will have ten times as much in 2 years|versus: first_to_second ~ 10||Google at the end of 2028 has about 10 (7.5 to 12.5) times the compute of Google today
ask|All the compute sits with three companies|versus: first_to_second > 0.5||The three largest hyperscalers together have more than 50% of all AI compute in the world
sure|Nvidia earns more from companies than from gamers|estimate: result > 1
ask|only a fifth of gamers have 16 GB or more|pool: memory_eligible_share <= 0.2||16 GB left out
ask|Amazon and Meta put together still don't reach Google|versus: first_to_second < 1||Amazon and Meta have less compute than Google
ask|Musk has more GPUs than all of China|versus: first_to_second > 1||xAI has more compute than China
ask|Every 4090 ever sold is still less than Microsoft has|crowd: crowd_to_owner < 1|participation=100%|All RTX 4090s have less compute than Microsoft, all joining
sure|my 3060 is worth like 2% of an H100|versus: first_to_second ~ 0.02||One RTX 3060 has about 2% (1.5% to 2.5%) of the compute of one H100
sure|Steam users alone could outmuscle Meta if they all joined|crowd: crowd_to_owner > 1|participation=100%|All gaming cards have more compute than Meta, all joining
ask|Even with every gamer in, you only get a quarter of the four|crowd: crowd_to_owner <= 0.25|participation=100%|All gaming cards have at most 25% of the compute of the four largest hyperscalers together, all joining
sure|It'd take a third of all gamers to equal one hyperscaler|pool: breakeven_participation >= 1/3
sure|You'd need more gamers than exist to match Microsoft|crowd: crowd_to_owner < 1|participation=100%|All gaming cards have less compute than Microsoft, all joining
ask|iPhones everywhere add up to more than AWS|crowd: crowd_to_owner > 1||iPhones have more compute than Amazon
sure|The Switch 2 crowd wouldn't even reach xAI|crowd: crowd_to_owner < 1||Nintendo Switches have less compute than xAI
sure|By 2030 home GPUs will be under 1% of a hyperscaler|project: pool_to_one_hyperscaler_t < 0.01|t=4
sure|In five years the gap will be a hundred times what it is now|project: gap_growth ~ 2.499
ask|Big tech drops over 700 billion on this in 2026|estimate: result > 700000000000
sure|Capex jumped 60% in one year|project: capex_growth ~ 1.6
ask|Nvidia sells ten times more AI chips than gaming cards, in dollars|estimate: result ~ 10
ask|An H100 for a month sets you back more than two grand|estimate: result > 2000
sure|An H100 at full tilt pulls as much as four 3060s|estimate: result >= 1
sure|Two 3090s are plenty for a 70B at 4 bit|fit: cards_needed <= 2|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=70B
sure|A 1T model in 4-bit fits on a dozen 4090s|fit: cards_needed <= 12|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=1T
sure|Five companies own 70% of all AI compute|versus: first_to_second ~ 0.7||The five largest hyperscalers together have about 70% (65% to 75%) of all AI compute in the world
sure|China doesn't even have a tenth of the world's AI compute|versus: first_to_second < 0.1||China has less than 10% of all AI compute in the world
ask|Frontier runs are 1000x bigger than anything trained over the internet|estimate: result ~ 1000
ask|Bezos pays less than half what you pay for a kilowatt hour|estimate: result < 0.5
ask|Nobody outside the big labs can train a frontier model|train: trained_to_frontier < 1
ask|AI compute is already way too concentrated|versus: first_to_second > 0.5||The four largest hyperscalers together have more than 50% of all AI compute in the world
none|Nvidia's new driver broke half my games
none|Google has the power to bury any search result
none|Most gamers would share open weights if the licence let them
none|Nvidia shares are way overpriced
none|Open weights are more censored than closed ones
none|A 4090 doubles the fps of a 3060 in Cyberpunk
none|Meta spends more on lobbying than Oracle
none|Microsoft has more gamers on Game Pass than Sony on PS Plus
ask|yeah right, my laptop is totally gonna take down OpenAI|versus: first_to_second > 1||One laptop has more compute than OpenAI
ask|It's just not true that gamers could match Amazon|crowd: crowd_to_owner < 1||Gaming cards have less compute than Amazon
ask|The big four use more electricity than the swarm and pay less for it|watts: pool_to_fleets_power < 1
ask|Got a 5090 last week. Ten of these beat an H100.|versus: first_to_second > 1||10 RTX 5090s have more compute than one H100
sure|Zuck has more compute than Bezos|versus: first_to_second > 1||Meta has more compute than Amazon
ask|Oracle is about as big as all of China|versus: first_to_second ~ 1||Oracle has about as much compute as China (0.9 to 1.1 times)
ask|You could fit ten xAIs inside Google|versus: first_to_second ~ 10||Google has about 10 (7.5 to 12.5) times the compute of xAI
ask|Google plus Microsoft have more than everyone else combined|versus: first_to_second > 0.5||Google and Microsoft have more than 50% of all AI compute in the world
sure|100k MacBooks wouldn't beat a thousand B200s|versus: first_to_second <= 1||100k of the MacBooks have at most as much compute as 1k B200s
ask|A PS5 is basically a fifth of a 4090|versus: first_to_second ~ 0.2009||One PlayStation has about 20% (18.2% to 22%) of the compute of one RTX 4090
ask|1% of phones would beat all the 3060s out there|versus: first_to_second > 1||1% of all phones have more compute than all RTX 3060s
ask|No more than 3 in 1000 people ever join these things|pool: participation <= 0.003
ask|Most gaming cards don't even have 12 gigs|pool: memory_eligible_share < 0.5
ask|AI compute tripled last year|project: dc_compute_growth ~ 3
sure|By 2028 the hyperscalers will be 10x further ahead of us|project: gap_growth ~ 3.138
ask|Gaming isn't even 10% of Nvidia's sales anymore|estimate: result < 0.1
ask|AWS wants seven bucks an hour for an H100|rent: rental_price ~ 7
sure|At two dollars an hour an H100 needs two years to pay for itself|rent: rent_to_own ~ 1|rental_price=$2,hardware_life=2 years
sure|Feeding fifty 3060s costs more than renting the H100 they replace|estimate: result > 1
sure|The big four pull over 10 gigawatts|watts: four_fleets_power > 10
sure|405B at 4 bit takes about twenty 12 gig cards|fit: cards_needed ~ 20|vram_card=12 GB,bytes_per_parameter=4/8,model_parameters=405B
ask|Google alone could hire ten million AI workers|workers: fleet_workers >= 10000000
ask|A hundred thousand B200s give you 100 million tokens a second|estimate: result ~ 100000000
sure|To train Grok 4 in 90 days you'd need a tenth of all gamers|train: joining_to_match ~ 0.1005|training_days=90
sure|America has five times China's AI compute|versus: first_to_second ~ 5||The United States has about 5 (4.5 to 5.5) times the compute of China
sure|Sixteen 4090s have more memory than four H100s|estimate: result > 1
ask|All the old mining rigs would make a second Oracle|crowd: crowd_to_owner >= 1|participation=100%|Ethereum's miners at their peak of 2022 have at least as much compute as Oracle, all joining
ask|It's cheaper to just run it at home|cost-per-token: home_to_api < 1
ask|Two companies basically own AI|versus: first_to_second > 0.5||The two largest hyperscalers together have more than 50% of all AI compute in the world
none|Google killed more products than Microsoft ever launched
none|Nvidia treats gamers worse than AMD does
none|Gamers spend more on skins than on games
none|Google's share of search is 90%
none|Amazon burns out more warehouse workers every year
none|Llama 405B writes worse code than ChatGPT
none|Open weights give power back to the people
none|The fans on my GPU are louder than a datacenter
ask|nah, it's 1 to 10 million, not 75 million|gap: compute_gap_ratio ~ 10000000
ask|oh wow, twelve PS5s, Microsoft must be shaking|crowd: crowd_to_owner >= 1|participation=100%|12 of the PlayStations have at least as much compute as Microsoft, all joining
ask|Meta isn't ahead of Google and xAI isn't ahead of Oracle|versus: first_to_second <= 1||Meta has at most as much compute as Google
ask|All gamers together have a tenth of Google and a fifth of Amazon|crowd: crowd_to_owner ~ 0.1005|participation=100%|All gaming cards have about 10% (9.09% to 11%) of the compute of Google, all joining
ask|Google has three times the compute of Meta and five times that of Oracle|versus: first_to_second ~ 3||Google has about 3 (2.5 to 3.5) times the compute of Meta
ask|Gamers have a tenth of what Google has and a fifth of what Amazon has|crowd: crowd_to_owner ~ 0.1005||Gaming cards have about 10% (9.09% to 11%) of the compute of Google
ask|xAI has half of Meta and a tenth of Google|versus: first_to_second ~ 0.5023||xAI has about 50% (45.5% to 55%) of the compute of Meta
sure|An H100 costs 30k|gap: accelerator_price ~ 30000
ask|A 4090 for a month costs more than $50|estimate: result > 50
ask|A few companies hold all the AI compute|versus: first_to_second > 0.5||The four largest hyperscalers together have more than 50% of all AI compute in the world
ask|most gaming cards have 12 GB|pool: memory_eligible_share > 0.5
ask|a third of gamers have less than 12 GB|pool: memory_eligible_share ~ 0.6651
sure|an H100 pays for itself in under a year|rent: rent_to_own > 1|hardware_life=1 years
ask|Half the work would get lost on the way through the internet|pool: coordination_efficiency ~ 0.5
sure|6 4090s = 1 H100, on paper|versus: first_to_second ~ 1||6 RTX 4090s
ask|People say gamers could never match Oracle. They could.|crowd: crowd_to_owner > 1
ask|Most gamers play 2 hours a day|estimate: result ~ 0.0833
sure|Ten thousand 5090s in bedrooms outrun five hundred B200s|versus: first_to_second > 1||10k RTX 5090s have more compute than 500 B200s
sure|It takes fifty ordinary graphics cards to equal a single datacenter GPU|gap: dc_to_consumer_ratio ~ 50
sure|Everything on Steam added up is still smaller than Azure|crowd: crowd_to_owner < 1||Gaming cards have less compute than Microsoft
sure|Per unit of work my old 3060 burns more electricity than an H100|estimate: result < 1
sure|Jensen earns ten times as much on datacenters as he does on gaming cards|estimate: result ~ 10
sure|An H100 by the hour sets you back two fifty, tops|rent: rental_price <= 2.5
sure|Two 4090s are plenty for a 70B in 4-bit|fit: cards_needed <= 2|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=70B
sure|Even with every gamer on board you couldn't train Grok 4 in three months|train: trained_to_frontier < 1|participation=100%,training_days=90
sure|Home rigs would only draw level with Google if nine in ten took part|crowd: breakeven_participation >= 0.9||It takes at least 90% of all gaming cards to match Google
sure|The planet's stock of AI compute more than triples every twelve months|project: dc_compute_growth > 3
sure|Honestly, running it on my own card costs me more per token than their API|cost-per-token: home_to_api > 1
none|Nvidia's drivers crash more often on Linux than AMD's
none|Google has more power over elections than any parliament
none|Open weights are safer than closed ones
none|Gamers have quicker reflexes than office workers
none|Nvidia shares will be worth double by Christmas
none|Most workers at Amazon would vote for a union
none|People's memory gets worse the more they lean on chatbots
none|My GPU is louder than your entire PC
sure|I doubt that all the gamers in the world could reach Amazon|crowd: crowd_to_owner < 1|participation=100%|All gaming cards have less compute than Amazon, all joining
sure|Compared with Google, all the world's gamers have a fifth of the compute|crowd: crowd_to_owner ~ 0.2009|participation=100%|All gaming cards have about 20% (18.2% to 22%) of the compute of Google, all joining
sure|If 5% of gamers joined, then they'd overtake Oracle|crowd: crowd_to_owner > 1|participation=5%|Gaming cards have more compute than Oracle, 5% joining
sure|By 2028 Microsoft will have ten million H100 equivalents|versus: first_to_second ~ 10000000||Microsoft has the compute of about 10M (7.5M to 12.5M) H100s, at the end of 2028
sure|Doesn't China have only a twentieth of the world's AI compute?|versus: first_to_second <= 0.05||China has at most 5% of all AI compute in the world
sure|Microsoft has 40% less compute than Google|versus: first_to_second ~ 0.6||Microsoft has about 0.6 (0.55 to 0.65) times the compute of Google
sure|Spending by the hyperscalers in 2026 is 60% above that of 2025|project: capex_growth ~ 1.6
sure|For the price of one H100, couldn't you get a hundred 3060s?|estimate: result >= 1
sure|Eight H100s hold as much memory as 53 3060s|estimate: result >= 1
sure|On three H100s a 405B model at 4 bits fits|fit: cards_needed <= 3|vram_card=80 GB,bytes_per_parameter=4/8,model_parameters=405B
sure|To draw even with one hyperscaler, wouldn't over half of all gamers have to join?|pool: breakeven_participation > 0.5
sure|Compared with the US, China has a fifth of the AI compute|versus: first_to_second ~ 0.2009||China has about 20% (18.2% to 22%) of the compute of the United States
sure|If every PS5 were running at once, would they draw more watts than Google's datacenters?|versus-watts: first_to_second_power > 1||All PlayStations draw more electric power than Google
none|Isn't it true that Google tracks twice as many people as Meta does?
none|If Nvidia shares fell by half, then Jensen would have to resign
none|Compared with consoles, PCs have three times as many good games
none|By 2027 half of all office workers will have quit because of AI
none|If you train on pirated books, doesn't releasing open weights break EU law?
none|With 30% more memory I'd still forget where my keys are
none|Isn't Google search 20% worse than it was in 2019?
none|Compared with 2021, my crypto tokens are worth half as much
sure|Isn't it false that Oracle has more compute than Amazon?|versus: first_to_second <= 1||Oracle has at most as much compute as Amazon
ask|Isn't it true that Google owns twice what Meta owns?|versus: first_to_second ~ 2
ask|Musk's outfit owns about a tenth of what Google owns|versus: first_to_second ~ 0.1
ask|The big four will sink over 700 billion into this stuff in 2026|estimate: result > 700
`;
