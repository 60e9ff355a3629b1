// Sentences of people who had seen neither the reader nor its examples, as they argue on Discord, and what is read of them.

/** As the lines of `corpus.ts`. */
export const argued = `
ask|if even 5% of Steam users let their rig crunch overnight that's more than Microsoft has|crowd: crowd_to_owner > 1|participation=5%,availability=8/24|Microsoft
ask|my 3080 is like 1/20th of an H100, tops|versus: first_to_second <= 0.05||RTX 3080 & H100
ask|24 gigs or not, you'd need 40+ 4090s to keep up with a single B200|versus: first_to_second >= 40||B200 & RTX 4090
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
ask|Buying beats renting as soon as you use the card more than 8 hours a day|rent: rent_to_own > 1|time_in_use=8/24
none|cloud gaming is cheaper than buying a PC if you only play 3 hrs a week
ask|all the M-series Macs combined still get smoked by xAI's Memphis cluster|crowd: crowd_to_owner < 1|participation=100%|xAI
ask|phones? 5 billion of em. snapdragon NPUs together are way past every hyperscaler on paper|crowd: crowd_to_owner > 1|participation=100%,coordination_efficiency=100%,availability=100%
ask|I'd rather have the VRAM of every gamer than the VRAM of Azure tbh|estimate: result < 1
ask|Google doesn't have 75 million of my card's worth of compute, that number is way too high|crowd: crowd_to_owner < 1|participation=100%|Google
ask|An H100 costs 30 grand and that's twenty times what a 4090 costs|gap: accelerator_price ~ 30
ask|To own as much as Google every gamer would have to chip in almost two thousand bucks|estimate: result ~ 2
ask|Half the gaming cards out there have less than 8 gigs so they can't join at all|pool: memory_eligible_share ~ 0.5023
none|A scalper bot with 1000 accounts beats any gamer trying to buy at MSRP
none|Microsoft has more developers than Valve could ever hire
none|undervolting saves me about 60W and I lose like 2 fps
ask|Linux, Windows, whatever, 1 in 500 is a realistic number of people who'd actually install it|pool: participation ~ 0.002009
ask|a B200 does more than double what an H100 does in fp8|versus: first_to_second > 2||B200 & H100
ask|You'd need something like 14k 3090s to get the bf16 flops of a thousand H100s, and that's before the network eats any of it|versus: first_to_second >= 1||RTX 3090 & H100
sure|Grok 4 took about ten times the compute that 1% of gamers could put together in 90 days|train: trained_to_frontier ~ 0.1066|participation=1%,training_days=90
none|PyTorch beats JAX for research and it's not even close
ask|405B at 4 bit fits on 19 twelve gig cards if you dont need much context|fit: cards_needed < 19|vram_card=12 GB,bytes_per_parameter=4/8,model_parameters=405B
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
ask|r/LocalLLaMA has more VRAM than some hyperscalers lol|estimate: result > 1
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
`;
