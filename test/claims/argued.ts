// Sentences of people who had seen neither the reader nor its examples, as they argue on Discord, and what is read of them.

/** As the lines of `corpus.ts`. */
export const argued = `
ask|if even 5% of Steam users let their rig crunch overnight that's more than Microsoft has|crowd: crowd_to_owner > 1|participation=5%,availability=8/24|Microsoft
sure|my 3080 is like 1/20th of an H100, tops|versus: first_to_second <= 0.05||RTX 3080 & H100
sure|24 gigs or not, you'd need 40+ 4090s to keep up with a single B200|versus: first_to_second >= 40||B200 & RTX 4090
none|the 5090 is only 30% faster than the 4090 at 4K, what a joke of a generation
ask|pretty sure every GeForce ever sold wouldnt add up to half of what Google's running now|crowd: crowd_to_owner < 0.5|participation=100%|Google
ask|Honestly a stack of used 3090s is cheaper per flop than an H100, been saying this for years|estimate: result > 1
sure|Steam's hardware survey crowd would draw more power than Norway lol|versus-watts: first_to_second_power > 1||gaming card
sure|renting an H100 for a full year at 2.50/h costs more than just buying four 5090s|estimate: result > 1
ask|xAI has about half a million H100 equivalents, thats not even 3% of the world|versus: first_to_second < 0.03||xAI & AI compute in the world
ask|pooled gaming PCs would beat Meta, and they'd burn less power doing it|crowd: crowd_to_owner > 1||Meta
sure|It takes at least 8 percent of all gamers joining just to tie the biggest open training run|train: joining_to_match >= 0.08
none|AMD will never beat Nvidia in gaming market share, the drivers are still garbage
ask|PS5s. Fifty million plus of them sitting under TVs doing nothing. That's more than Oracle easy|crowd: crowd_to_owner > 1|participation=100%|Oracle
sure|nah you can't train a GPT-4 class model on home rigs in 3 months even with a million of them|train: trained_to_frontier < 1|participation=100%,training_days=90
sure|running a 405B at 4 bit takes less than 20 12GB cards, ppl act like its impossible|fit: cards_needed < 20|vram_card=12 GB,bytes_per_parameter=4/8,model_parameters=405B
ask|After you take off the internet latency there's hardly anything left of that gamer cluster|pool: coordination_efficiency <= 0.5
ask|In 2020 F@H had more flops than all of Microsoft's gpus put together|versus: first_to_second > 1||Folding@home at its peak of April 2020 & Microsoft
ask|the datacenter side triples every year while a new GeForce comes out every two. do the math|project: dc_compute_growth ~ 3
sure|ten thousand 4090s > 2000 H100s and I will die on this hill|versus: first_to_second > 1||RTX 4090 & H100
none|Your 4090 will melt its connector before it ever pays for itself mining
ask|electricity alone for leaving your 3070 on 24/7 is more than renting the same compute in the cloud|chip-in: rented_to_pool > 1|availability=24/24
ask|Gamers own less than a fifth of the worlds AI compute. Sounds small, it isn't|crowd: crowd_to_owner < 0.2|participation=100%,coordination_efficiency=100%,availability=100%|AI compute in the world
ask|European players on their own could give Amazon a run for its money|crowd: crowd_to_owner >= 1||Amazon
ask|Nvidia's data center revenue is now over ten times what they make off us|estimate: result > 10
none|Sony sold more consoles than Microsoft this gen and it's not even close
ask|It wasnt like this in 2022. Back then all the gaming GPUs together still beat Google|crowd: crowd_to_owner > 1|participation=100%|Google
sure|by 2028 the pool won't even be 1% of what the big four have|crowd: crowd_to_owner < 0.01||the four largest hyperscalers together
none|does anyone know if 16gb vram is enough for Cyberpunk with path tracing?
ask|unless half of us keep the PC running all day the swarm doesnt reach Amazon|crowd: crowd_to_owner >= 1|participation=50%|Amazon
ask|we lose most of it to the network anyway so who cares|pool: coordination_efficiency <= 0.5
ask|Buying beats renting as soon as you use the card more than 8 hours a day|rent: breakeven_use ~ 0.3333
none|cloud gaming is cheaper than buying a PC if you only play 3 hrs a week
ask|all the M-series Macs combined still get smoked by xAI's Memphis cluster|crowd: crowd_to_owner < 1|participation=100%|xAI
ask|phones? 5 billion of em. snapdragon NPUs together are way past every hyperscaler on paper|crowd: crowd_to_owner > 1|participation=100%,coordination_efficiency=100%,availability=100%
ask|I'd rather have the VRAM of every gamer than the VRAM of Azure tbh|estimate: result < 1
ask|Google doesn't have 75 million of my card's worth of compute, that number is way too high|crowd: crowd_to_owner < 1|participation=100%|Google
ask|An H100 costs 30 grand and that's twenty times what a 4090 costs|gap: accelerator_price ~ 30
ask|To own as much as Google every gamer would have to chip in almost two thousand bucks|estimate: result ~ 1||fleet like that of Google & $2k
ask|Half the gaming cards out there have less than 8 gigs so they can't join at all|pool: memory_eligible_share ~ 0.5023
none|A scalper bot with 1000 accounts beats any gamer trying to buy at MSRP
none|Microsoft has more developers than Valve could ever hire
none|undervolting saves me about 60W and I lose like 2 fps
ask|Linux, Windows, whatever, 1 in 500 is a realistic number of people who'd actually install it|pool: participation ~ 0.002009
ask|a B200 does more than double what an H100 does in fp8|versus: first_to_second > 2||B200 & H100
ask|You'd need something like 14k 3090s to get the bf16 flops of a thousand H100s, and that's before the network eats any of it|versus: first_to_second >= 1||RTX 3090 & H100
sure|Grok 4 took about ten times the compute that 1% of gamers could put together in 90 days|train: trained_to_frontier ~ 0.1066|participation=1%,training_days=90
none|PyTorch beats JAX for research and it's not even close
ask|405B at 4 bit fits on 19 twelve gig cards if you dont need much context|fit: cards_needed <= 19|vram_card=12 GB,bytes_per_parameter=4/8,model_parameters=405B
sure|runs over the internet are still like 1000x below the frontier|estimate: result ~ 1
ask|After stragglers, NAT and churn there's not much left of your swarm|pool: coordination_efficiency < 0.5
ask|i pay more for electricity per million tokens on my 3090 than the api charges me|cost-per-token: home_to_api > 1
ask|If 8% of all GeForce owners joined, on paper they'd match the Grok 4 run in three months|train: trained_to_frontier >= 1|participation=8%,training_days=90
ask|64 rented H100s for two weeks is under 60 grand at 2.50/h, stop saying nobody can afford to train|estimate: result < 60
sure|Folding@home at its peak was only ~2,400 H100s worth of compute|versus: first_to_second <= 2.4||Folding@home at its peak of April 2020 & H100
none|Qwen is better than Llama at coding, weights open or not
ask|xAI alone has more GPUs than all universities put together|versus: first_to_second > 1||xAI & university cluster
sure|by the end of 2027 there'll be ten times the AI compute there was at the end of 2025|project: dc_compute_growth ~ 3.138
ask|consumer cards get maybe 30% faster every generation while datacenter compute triples every year|project: dc_compute_growth ~ 3
ask|An M3 Ultra isn't even a tenth of an H100 for training|versus: first_to_second < 0.1||H100
sure|Ten million Macs with unified memory would hold their own against Oracle|crowd: crowd_to_owner >= 1|participation=100%|Oracle
ask|5000 of us with 4090s are more than one NVL72 rack, and it's not close|versus: first_to_second > 1||RTX 4090 & NVL72 rack
sure|China has a fifth of the compute the US has|versus: first_to_second ~ 0.2009||China & the United State
ask|DeepSeek had 2048 H800s for V3. Google has at least a thousand times that.|versus: first_to_second >= 1||Google & H800
ask|no p2p swarm keeps more than half of its flops once you count communication|pool: coordination_efficiency <= 0.5
none|Apache 2.0 is a lot freer than the Llama licence
ask|imho all the phones with an NPU have more int8 ops than Amazon's whole fleet|crowd: crowd_to_owner > 1|participation=100%|Amazon
ask|In bf16 a 3060 is one fortieth of an H100|versus: first_to_second ~ 0.02511||RTX 3060 & H100
sure|The four hyperscalers already burn more power than every gaming PC running 24/7 would|watts: pool_to_fleets_power < 1|participation=100%,availability=24/24
ask|EU researchers with decent GPUs could probably match Oracle|versus: first_to_second >= 1||university cluster & Oracle
ask|distributed over home PCs the same training run needs about 8x the energy|estimate: result ~ 8.2
sure|If latency eats 90 percent of it, all 150M gaming cards together are smaller than xAI|crowd: crowd_to_owner < 1|participation=100%,coordination_efficiency=1 - 90%|xAI
none|my 3060 gets double the fps of my old 1060 in Cyberpunk
ask|With B200s one hyperscaler could run 20 million agents at 71 tokens a second each|workers: fleet_workers >= 20
sure|Nvidia's datacenter revenue is twelve times its gaming revenue now|estimate: result ~ 12
none|r/LocalLLaMA has more VRAM than some hyperscalers lol
ask|I dont see Azure doubling its H100 equivalents within a year|project: dc_compute_growth < 2
ask|not even every .edu cluster in the world added up gets to 100k H100s|versus: first_to_second < 1||university cluster & H100
none|Adam needs twice the optimizer memory of SGD with momentum
sure|eight H100s rented for a month cost less than buying a single one|estimate: result < 1
ask|Hosting a 1.6T model takes at least 75 gamers with 12 GB each (4 bit)|fit: cards_needed >= 75|vram_card=12 GB,bytes_per_parameter=4/8,model_parameters=1.6T
none|Meta's open models got fewer downloads than Qwen's this year
ask|At ~73 tok/s per card, one H100 is roughly one AI worker|estimate: result ~ 1
ask|Petals never got past a few hundred GPUs, and Microsoft has over three million H100 equivalents|versus: first_to_second > 3||Microsoft & H100
ask|Amazon + Microsoft combined barely beat Google|versus: first_to_second > 1||Amazon and Microsoft & Google
none|hyperscalers pay ML engineers five times what academia does
sure|with 10% of gamers participating the pool is not even Oracle-sized|crowd: crowd_to_owner < 1|participation=10%|Oracle
none|rent for my flat costs more than my entire GPU rig did
ask|sure, three guys in a Discord with 4090s are gonna out-train Anthropic|versus: first_to_second > 1||RTX 4090 & Anthropic
none|half of the maintainers do 90% of the work in open source
ask|The four largest owners control roughly 65% of global AI compute, which by any textbook is an oligopoly.|versus: first_to_second ~ 0.6663||the four largest hyperscalers together & AI compute in the world
ask|China's share of installed compute is in the single digits, whatever the headlines say|versus: first_to_second < 0.1||China & AI compute in the world
none|The top 1% of households own about a third of US wealth.
ask|Big tech will spend over $700bn on AI infrastructure this year, more than the GDP of Sweden|estimate: result > 700
ask|Even if France bought 200,000 H100s tomorrow it would still have under a tenth of what Meta runs|versus: first_to_second < 0.1||H100 & Meta
ask|Some of the efficiency gets lost in coordination, obviously, so the pooled figure is overstated.|pool: coordination_efficiency <= 0.5
sure|Academic institutions account for less than one percent of AI compute worldwide|versus: first_to_second < 0.01||university cluster & AI compute in the world
ask|If compute keeps growing 3.3-fold annually, the world will have ten times as much by early 2028|project: dc_compute_growth ~ 3.138
ask|Oracle has as much compute as all of China, and both are dwarfed by Google.|versus: first_to_second >= 1||Oracle & China
sure|Google alone operates more accelerators than Amazon and Meta put together.|versus: first_to_second > 1||Google & Amazon and Meta
none|Antitrust law was never designed for companies that give their product away for free.
sure|The US hosts five times the GPU cluster performance of China|versus: first_to_second ~ 5||the United State & China
sure|Renting still wins for anyone who needs the card less than, say, a quarter of the time|rent: breakeven_use ~ 0.2511
ask|residential electricity prices are at least twice the industrial rate, which kills the volunteer model|estimate: result >= 2
sure|By 2030 Microsoft's fleet will have surpassed everything that exists on Earth today|versus: first_to_second > 1||Microsoft & AI compute in the world
ask|A distributed training run over the public internet is three orders of magnitude smaller than a frontier one|estimate: result ~ 1
none|Inflation doubled in a year and wages didn't.
sure|The electricity bill of all pooled consumer GPUs would come to some forty billion dollars per annum.|chip-in: pool_bill ~ 41|participation=100%
ask|For the money households would pay in power they could rent nearly two million H100s year-round|chip-in: rented_gpus ~ 2
ask|Data centres for AI already consume over 10 gigawatts, i.e. more than Denmark and Ireland combined|watts: four_fleets_power > 10
ask|Sources tell me Anthropic rents fewer H100-equivalents than xAI owns. Can't name them.|versus: first_to_second < 1||Anthropic & xAI
ask|Whoever controls the compute controls the labour supply of the next decade|workers: fleet_workers >= 1
ask|A single hyperscaler can field twenty million AI workers. That is the entire workforce of Australia, and then some.|workers: fleet_workers >= 20
sure|It is simply not true that individuals hold more compute than the hyperscalers.|crowd: crowd_to_owner <= 1|participation=100%,coordination_efficiency=100%,availability=100%|the four largest hyperscalers together
none|Capital income is growing faster than labour income, so inequality will widen.
ask|Nvidia's gaming division has shrunk to about 8% of its data-centre sales|estimate: result ~ 0.082
ask|Three companies own half of it. Three.|versus: first_to_second ~ 0.5023||the three largest hyperscalers together & AI compute in the world
none|Amazon pays its warehouse workers less than Walmart does
ask|Folding@home at its peak in April 2020 was equivalent to no more than 2,500 H100s. People forget how small that is today.|versus: first_to_second <= 2.5||Folding@home at its peak of April 2020 & H100
ask|Training Grok 4 took eight times the compute of Llama's biggest run, while Meta had four times the hardware xAI has.|versus: first_to_second ~ 4||Meta & xAI
ask|The share of consumer hardware in total compute has been falling by two thirds a year, per my reading of the Epoch data|project: dc_compute_growth ~ 0.3303
ask|Saudi Arabia plans 600k Nvidia chips, which would still only be around a quarter of Meta|versus: first_to_second <= 0.25||H100 & Meta
none|Does open-source software create more value than proprietary software? There's a good Harvard paper on that.
ask|per unit of work a home PC burns close to eight times the electricity of a server farm|estimate: result ~ 8.2
none|The big four accounting firms audit 97% of the S&P.
ask|Microsoft may have announced more, but at the end of 2025 Amazon had the smaller fleet by about 900,000 H100 equivalents.|versus: first_to_second > 1||Microsoft & Amazon
none|Germany spends more on defence than on universities
ask|Were every discrete card on the planet to join, they would rank second only to Google|crowd: crowd_to_owner < 1|participation=100%|Google
ask|Global AI compute stood at 20 million H100e at year end, give or take.|versus: first_to_second ~ 20||AI compute in the world & H100
ask|India's entire 38,000-GPU national mission fits about thirty times into Oracle|versus: first_to_second ~ 0.03417||H100 & Oracle
none|Rents in Dublin have doubled since 2015, mostly because of the tech companies
ask|guys if we all join we are stronger than meta, no?|crowd: crowd_to_owner > 1|participation=100%|Meta
sure|idk man google has like 5 mil h100s worth|versus: first_to_second ~ 5||Google & H100
none|bro google translate is worse than deepl, everybody knows it
sure|one in 20 gamers would be enough to have the compute of oracle|crowd: breakeven_participation <= 0.05||Oracle
sure|wait so ten million macs are less than 100k h100?? thats sad|versus: first_to_second < 1||H100
ask|it's about half the power of microsoft if a third of gamers do it, i calculated|crowd: crowd_to_owner ~ 0.5125|participation=1/3|Microsoft
none|microsoft teams uses half of my ram again
sure|All iphones in the world > xAI|crowd: crowd_to_owner > 1|participation=100%|xAI
ask|no way gamers have 20%. more like 2|crowd: crowd_to_owner < 0.2||AI compute in the world
ask|i read somewhere that the whole pool would need 25 gigawatt|watts: pool_power_with_pcs ~ 25
ask|xai has more gpus than china and training grok cost more compute than gpt4|versus: first_to_second > 1||xAI & China
sure|You need minimum 60 friends with a 3090 to make 10 H100|versus: first_to_second >= 1||RTX 3090 & H100
ask|the 4 big ones together arent even half of the world. lots of small clouds exist|versus: first_to_second < 0.5||the four largest hyperscalers together & AI compute in the world
none|why does discord use so much gpu when i stream
ask|Folding@home was the strongest supercomputer in the world in 2020 but today it'd be less than 1% of xAI|versus: first_to_second < 0.01||Folding@home at its peak of April 2020 & xAI
ask|switch 2 owners all together = 1 small google datacenter, not more|crowd: crowd_to_owner <= 1|participation=100%|Google
none|nobody beats my grandma at chess, not even stockfish
ask|fun fact amazon could hire 10 million of AI workers with the chips they own|workers: fleet_workers >= 10
ask|chatgpt 4 training took 25k gpus for 3 months. 2 million of gaming pcs would do it slower but in under one year|train: trained_to_frontier > 1|participation=100%,training_days=365
none|Meta quest sold more than Apple vision, thats all i say
ask|Russia has nothing. i bet less than 20k H100, less than one floor at amazon|versus: first_to_second < 1||Russia & H100
ask|you forget the ps4s and xbox ones, with them consoles are more than discrete graphic cards|versus: first_to_second > 1||game console & gaming card
ask|not true! google isn't bigger than microsoft AND amazon together|versus: first_to_second <= 1||Google & Microsoft and Amazon
sure|A deepseek on 4 bits needs more than 50 cards of 8 giga, who has this|fit: cards_needed > 50|vram_card=8 GB,bytes_per_parameter=4/8,model_parameters=671B
ask|Soon. In 2027 only 1 company will have the compute of the whole world in 2025|versus: first_to_second >= 1||Google & AI compute in the world
none|amd stock doubled in one year, i should have bought
none|my electricity bill is higher than my rent in winter lol
ask|tbh id leave mine on overnight, ppl underestimate it. 10% would join easy|pool: participation ~ 0.1
none|there are more gamers in china than people in the usa
ask|how can a 3060 be 50 times slower than h100? in fp8 its 20x max|versus: first_to_second < 50||H100 & RTX 3060
ask|android phones beat iphones in total compute because theres just so many|versus: first_to_second > 1||Android phone & iPhone
none|a million monkeys with typewriters are still smarter than my boss
ask|it takes forever to train something with home pcs|train: trained_to_frontier >= 1
ask|Nope, Meta has nowhere near 5 million H100s, it's more like two|versus: first_to_second ~ 2||Meta & H100
sure|That's wrong, all gaming cards together would still lose to Google|crowd: crowd_to_owner < 1|participation=100%|Google
ask|ok fair, but only if every single gamer joins. With one in twenty they don't even reach xAI|crowd: crowd_to_owner < 1|participation=5%|xAI
ask|Actually it's the other way round: Microsoft has more than Amazon|versus: first_to_second > 1||Microsoft & Amazon
none|No, Steam takes 30% and Epic takes 12, look it up
ask|You're off by a factor of ten, an H100 is worth 40 of those 3060s, not 400|versus: first_to_second ~ 40||H100 & RTX 3060
sure|I stand corrected, the pool does draw more power than the big four|watts: pool_to_fleets_power > 1
ask|not true, you can't get an H100 under $2 anymore|rent: rental_price >= 2
ask|Well, you'd lose most of that to the internet connections though|pool: coordination_efficiency <= 0.5
ask|True for training, but for inference a million 4090s would match Oracle no problem|versus: first_to_second >= 1||RTX 4090 & Oracle
ask|hm no, four companies don't have 90% of it. More like two thirds|versus: first_to_second ~ 0.6697||the four largest hyperscalers together & AI compute in the world
ask|And even if they did all join, it'd be under a fifth of the world total|crowd: crowd_to_owner < 0.2|participation=100%,coordination_efficiency=100%,availability=100%|AI compute in the world
none|Wrong, Google was founded in '98, Microsoft is way older
ask|Consoles too? Then sure, PS5s and Xboxes plus PC cards do beat Meta|crowd: crowd_to_owner > 1||Meta
ask|Granted, renting is cheaper, as long as you use it less than 6 hours a day|rent: breakeven_use ~ 25%
ask|Sorry but China isn't ahead. They've got maybe a twentieth of the world's AI chips|versus: first_to_second ~ 0.05125||China & AI compute in the world
ask|You forgot electricity. At 30 cents a kWh a 3090 left on all year costs more than 500 bucks|estimate: result > 500
ask|Ur math is bad: 150 million cards at a fiftieth each is 3 million, which is more than Amazon has|crowd: crowd_to_owner > 1|participation=100%|Amazon
ask|no they wouldn't lol, a tenth of gamers is nothing next to Azure|crowd: crowd_to_owner < 1|participation=10%|Microsoft
none|Disagree, AMD drivers on Linux are twice as good as Nvidia's by now
ask|Folding@home didn't beat google, it beat the top supercomputer of 2020|versus: first_to_second > 1||Folding@home at its peak of April 2020 & the fastest public supercomputer
ask|Fine, universities don't have much, but they have more than one percent|versus: first_to_second > 0.01||university cluster & AI compute in the world
ask|No: Oracle is bigger than xAI, and xAI pays less for power than you do|versus: first_to_second > 1||Oracle & xAI
ask|AI compute does NOT double every six months. Every seven or eight, maybe|project: dc_compute_growth < 4
ask|Even with zero overhead it'd take the gamers over a year to train Grok 4 with 1% joining|train: trained_to_frontier < 1|participation=1%,training_days=365
ask|Ok but which gamers? The ones with high end cards alone would be enough against Meta|crowd: crowd_to_owner >= 1||Meta
none|Wrong thread but no, the 5090 isn't worth two 4080s for 4K gaming
ask|I was wrong about Apple silicon: even 50 million Macs don't add up to a quarter of Google|crowd: crowd_to_owner < 0.25|participation=100%|Google
ask|The gap isn't closing, it gets at least twice as big each year|project: gap_growth >= 2
none|No, Amazon delivers faster than that, my GPU came in two days
ask|I'd agree if people got paid for it. Without pay not even 1 in 500 would take part|pool: participation < 0.002
ask|Thats for fp16. In int8 a 3060 gets you a twentieth of an H100|versus: first_to_second ~ 0.05022||RTX 3060 & H100
ask|Not buying it. Some countries could build their own, France alone would be enough to rival Oracle one day|versus: first_to_second >= 1||France & Oracle
none|That's not how taxes work, Nvidia paid more than Google did last year
ask|To be fair a hundred thousand H100s is still less than what Colossus has|versus: first_to_second < 1||H100 & xAI
ask|hold on, Nvidia hasn't been a gaming company for years, gaming is less than a tenth of what datacenters bring in|estimate: result < 0.1
none|No, power users were never more than 5% of our customers
none|Actually, folding laundry at home takes me less time than that
none|No way, teachers earn half of that in most countries
ask|German gamers alone could replace Oracle|crowd: crowd_to_owner >= 1||Oracle
ask|All the supercomputers at universities would not make one percent of Google|versus: first_to_second < 0.01||university cluster & Google
sure|Five thousand 3080s beat five hundred H100s|versus: first_to_second > 1||RTX 3080 & H100
sure|MacBooks in bedrooms could rival Meta|crowd: crowd_to_owner >= 1||Meta
sure|Oracle today is a thousand times bigger than Folding@home ever was|versus: first_to_second ~ 1||Oracle & Folding@home at its peak of April 2020
sure|Xbox owners have more compute than China|crowd: crowd_to_owner > 1||China
ask|A datacenter H100 draws as much power as four gaming cards|estimate: result >= 1
ask|Data centres bring Nvidia ten times what players do|estimate: result ~ 10
ask|An H100 for an hour costs more than five dollars on AWS|rent: rental_price > 5
ask|Gamers pay three times more for their electricity than Google|estimate: result ~ 3
sure|Google has more AI chips than all of China|versus: first_to_second > 1||Google & China
sure|A 4090 is about a sixth of an H100|versus: first_to_second ~ 0.1708||RTX 4090 & H100
sure|Fifty 3060s are one H100|versus: first_to_second ~ 1||RTX 3060 & H100
sure|Amazon has ten million H100s|versus: first_to_second ~ 10||Amazon & H100
sure|The gap between gamers and Microsoft triples every year|project: gap_growth ~ 3
sure|In two years there is ten times as much AI compute|project: dc_compute_growth ~ 3.138
sure|The share of home GPUs in the world's compute falls by more than half each year|project: gap_growth > 2
sure|Hardly one gamer in two hundred would join|pool: participation <= 0.005
ask|right, and my grandma's laptop will bankrupt Bezos|versus: first_to_second > 1||laptop & Amazon
sure|nope. With a quarter of all gamers in they'd be ahead of xAI|crowd: crowd_to_owner > 1|participation=25%|xAI
ask|Meta is bigger than Oracle and electricity is cheaper in a datacenter|versus: first_to_second > 1||Meta & Oracle
sure|A hyperscaler is worth seventy-five million gaming cards|gap: compute_gap_ratio ~ 75
ask|Three million H100s are twice of what the article gives a hyperscaler|versus: first_to_second ~ 2||H100
ask|Everybody has the weights and nobody has the chips|estimate: result ~ 0.5
sure|Buying an H100 pays off after fourteen months of renting it out round the clock|rent: rent_to_own > 1|time_in_use=24/24,hardware_life=420 days
none|The gap between Nvidia and AMD fanboys will never close
none|Mac users are smarter than Windows users
none|Renting a car is cheaper than owning one
none|Blender beats Maya because it is free
none|Microsoft treats its workers worse than Google
none|Two thirds of all gamers are over thirty
sure|The US has three quarters of all AI compute|versus: first_to_second ~ 0.7534||the United State & AI compute in the world
sure|All Android phones together would beat Amazon|crowd: crowd_to_owner > 1|participation=100%|Amazon
sure|Gamers could train Grok 4 in a month if all of them took part|train: trained_to_frontier >= 1|participation=100%,training_days=30
ask|Half of them would be enough for Meta|crowd: breakeven_participation <= 0.5||Meta
ask|By 2028 xAI will have more than Google has now|versus: first_to_second > 1||xAI & Google
sure|A 70B model fits on four gaming cards|fit: cards_needed <= 4|model_parameters=70B
sure|The pool's electricity bill would buy more H100 hours than the pool is worth|chip-in: rented_to_pool > 1
ask|A tenth of all gamers equals Oracle, and by 2027 not even all of them will|crowd: crowd_to_owner ~ 1|participation=10%|Oracle
none|Phones have better cameras than any console
none|Universities admit fewer students every year
none|Amazon sells more books than all shops together
sure|Six hundred 3070s are weaker than forty H100s|versus: first_to_second < 1||RTX 3070 & H100
ask|iPhones on their own are ahead of Microsoft|crowd: crowd_to_owner > 1||Microsoft
sure|Switch owners would not even match Oracle|crowd: crowd_to_owner < 1||Oracle
ask|Folding@home at its best was less than a thousandth of what Google has now|versus: first_to_second < 0.001||Folding@home at its peak of April 2020 & Google
ask|The players' pool would need more power than Meta and xAI together|versus-watts: first_to_second_power > 1||gaming card & Meta and xAI
ask|With power at 40 cents a gamer pays more than the rent for the same compute|chip-in: rented_to_pool > 1
sure|Even if half is lost to the network the gamers still beat Oracle|crowd: crowd_to_owner > 1|coordination_efficiency=1 - 50%|Oracle
ask|Gaming PCs are switched off two thirds of the day|pool: availability ~ 0.3303
sure|Meta has about a ninth of the world's AI compute|versus: first_to_second ~ 0.1139||Meta & AI compute in the world
sure|A B200 replaces forty 3060s|versus: first_to_second >= 1||B200 & RTX 3060
ask|Ten thousand gaming laptops are two hundred H100s|versus: first_to_second ~ 1||H100
sure|xAI owns two million H100s|versus: first_to_second ~ 2||xAI & H100
sure|World compute grows by a tenth every month|project: dc_compute_growth ~ 3.171
sure|Gaming cards get a fifth faster each year|project: consumer_performance_growth ~ 1.201
sure|nah. Even with half of all gamers they would stay behind Microsoft|crowd: crowd_to_owner < 1|participation=50%|Microsoft
sure|Ten million 5090s are half of Google|versus: first_to_second ~ 0.5023||RTX 5090 & Google
ask|If the card works twelve hours a day buying beats renting|rent: rent_to_own > 1|time_in_use=12/24
sure|Six 3060s need more power than one H100|estimate: result > 1
ask|For Grok 4 at home you need every tenth gamer for three months|train: trained_to_frontier >= 1|participation=10%,training_days=90
ask|Meta could run ten million AI workers|workers: fleet_workers >= 10
ask|China passes Amazon in 2027|versus: first_to_second > 1||China & Amazon
sure|A trillion parameters at 4 bit fit on fifty gaming cards|fit: cards_needed <= 50|bytes_per_parameter=4/8,model_parameters=1T
ask|Canadian players would be level with Oracle|crowd: crowd_to_owner ~ 1||Oracle
ask|Consumer cards hold more memory than all of Microsoft's chips|estimate: result > 1
ask|An H100 rents for two dollars and half of all gamers would beat Azure|rent: rental_price ~ 2
none|Small countries grow faster than rich ones
none|Console players will never beat PC players at shooters
none|Renting films costs more than buying them
none|Krita is nicer than Photoshop and costs nothing
none|Gamers sleep less than students
none|Oracle charges more for its database than anyone else
none|The number of smokers halves with each generation
none|One PC in ten breaks before its warranty ends
none|Four banks hold two thirds of the country's savings
ask|one H100 going flat out all year is only like $1100 of electricity at commercial rates|estimate: result <= 1.1
ask|OpenAI could already put something like 7 million digital workers on its GPUs|workers: fleet_workers ~ 7.175
ask|Before the merge eth miners had ten million 3080s worth of hash power, thats more than Amazon has for AI today|crowd: crowd_to_owner > 1|participation=100%,coordination_efficiency=100%,availability=100%|Amazon
ask|the five big clouds sit on 71 percent of it|versus: first_to_second ~ 0.71||the five largest hyperscalers together & AI compute in the world
sure|All Chinese companies put together own less AI compute than Meta alone does|versus: first_to_second < 1||China & Meta
ask|Four companies are spending over 600 billion this year and Brussels is proud of its 20|estimate: result > 600
ask|400 million gaming PCs are sitting around idle, that is more compute than all the hyperscalers have|crowd: crowd_to_owner > 1|participation=100%|the four largest hyperscalers together
ask|oh great, SETI@home but for GPT-6, I'm sure Altman is shaking|versus: first_to_second >= 1||SETI@home at its peak & OpenAI
ask|data centres already eat 22% of Ireland's electricity, more than all the houses in its cities|versus-watts: first_to_second_power ~ 0.22||AI compute in the world
ask|The ex-miners' warehouses could easily compete with Oracle|crowd: crowd_to_owner >= 1|participation=100%,coordination_efficiency=100%,availability=100%|Oracle
none|You could own every PC on the planet and still mine no bitcoin against the ASICs
none|the best open model is five points behind the best closed one on that index
none|Two thousand people work at the pharma plant and fifteen at the data centre next door
none|SETI looked at less than 2 percent of the sky in twenty years
none|Nvidia lost more market cap in one day than AMD was worth at all
none|CUDA is ten years ahead of ROCm and AMD wont catch up
none|They run 35 gas turbines in Memphis and had a permit for 15
none|Heating the flat with my old mining rig costs less than the radiators did
ask|their latest 'decentralized' model ran on 512 H100s in one hall, thats a thousandth of xai|versus: first_to_second ~ 0.001005||H100 & xAI
ask|xAI put more GPUs in one building than India's whole AI mission has|versus: first_to_second > 1||xAI & India
ask|Seize every graphics card on earth and you still don't have what Google and Microsoft have together|crowd: crowd_to_owner < 1|participation=100%|Google and Microsoft
ask|All of BOINC is some 25 petaflops these days, thats 25 H100s guys|versus: first_to_second ~ 25||BOINC & H100
ask|you lose so much on syncing gradients that only a sliver of it remains|pool: coordination_efficiency <= 0.5
ask|China is down to 5% of world compute while Google alone has a quarter|versus: first_to_second ~ 0.05||China & AI compute in the world
none|Petals is unsafe, strangers can read what you typed
none|TAO went up 40 percent within six days
none|Leela needed 500 times the visits to beat ELF with three stones
none|Tesla wants to build three million cars a year
none|Federated learning leaks less about you than training in one place
none|They have a housing crisis there and still give the best land to server halls
none|The AI Horde keeps me waiting three times longer than Midjourney for one picture
`;
