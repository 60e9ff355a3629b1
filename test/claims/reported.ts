// Sentences of people who read the news: who counted it, as of when, what companies buy, spend and build.

/** As the lines of `corpus.ts`. */
export const reported = `
sure|Epoch puts Google at roughly a quarter of global AI compute as of Q4 2025|versus: first_to_second ~ 0.2562||Google & world & 2025
sure|Epoch pegs Meta at 2.3 million H100e as of the fourth quarter of 2025|versus: first_to_second ~ 2300000||Meta & H100s & 2025
sure|Epoch AI has Microsoft at 3.4 million H100 equivalents in Q4 2025|versus: first_to_second ~ 3400000||Microsoft & 2025
sure|In Q4 2025 Google held about a quarter of the world's AI compute|versus: first_to_second ~ 0.2562||Google & 2025
sure|As of December 2025 Oracle owned 1.1 million H100 equivalents|versus: first_to_second ~ 1100000||Oracle & 2025
sure|By Q4 2027 xAI will have more than 3 million H100 equivalents|versus: first_to_second > 3000000||xAI & 2027
sure|By December 2027 Microsoft alone will be sitting on 30 million H100 equivalents|versus: first_to_second ~ 30000000||Microsoft & 2027
sure|SemiAnalysis has OpenAI at 2 million H100s|versus: first_to_second ~ 2000000||OpenAI
ask|In Q2 2026 Google had 30% of all AI compute|versus: first_to_second ~ 0.3||Google
sure|Goldman puts hyperscaler capex at $700 billion this year|estimate: result ~ 700000000000
sure|Epoch estimates that China has 5% of world AI compute|versus: first_to_second ~ 0.05||China & world
sure|At the close of 2025 Amazon had 2.5 million H100s|versus: first_to_second ~ 2500000||Amazon & 2025
sure|By year-end 2026 Meta will have passed Amazon in compute|versus: first_to_second > 1||Meta & Amazon & 2026
sure|A 70B model at Q4 fits on two 3090s|fit: cards_needed <= 2|vram_card=24 GB,bytes_per_parameter=4/8,model_parameters=70B
ask|Google puts its fleet at 5 million H100s|versus: first_to_second ~ 5000000||Google
sure|xAI's fleet crosses one million H100e before the end of 2026|versus: first_to_second > 1000000||xAI & 2026
sure|Meta's fleet will pass 7 million H100 equivalents by the end of 2026|versus: first_to_second > 7000000||Meta & 2026
sure|By 2027 Google clears 40 million H100e|versus: first_to_second > 40000000||Google & 2027
sure|Oracle blows past 10 million H100s by 2028|versus: first_to_second > 10000000||Oracle & 2028
sure|Amazon hits 8 million H100 equivalents by the end of 2026|versus: first_to_second ~ 8000000||Amazon & 2026
sure|World AI compute crosses 100 million H100e in 2027|versus: first_to_second > 100000000||world & 2027
sure|Google's fleet reaches 15 million H100e before 2026 is out|versus: first_to_second >= 1||Google & 2026
ask|Microsoft's fleet won't cross 20 million H100e before 2028|versus: first_to_second <= 20000000||Microsoft & 2027
sure|OpenAI crosses 5 million H100e next year|versus: first_to_second > 5000000||OpenAI & 2027
sure|A one-gigawatt AI campus costs at least $35 billion to build|estimate: result >= 35000000000
sure|Building a gigawatt of AI data center costs about $40 billion|estimate: result ~ 41000000000
sure|A 1 GW AI data center runs $38 billion|estimate: result ~ 38000000000
sure|It takes $35 billion to build one gigawatt of AI datacenters|estimate: result ~ 35000000000
sure|A 2 GW AI campus costs 80 billion dollars|estimate: result ~ 40000000000
sure|Half a gigawatt of datacenter costs $20 billion|estimate: result ~ 40000000000
sure|a gigawatt-scale AI data center costs upwards of $50B|estimate: result > 50000000000
sure|A megawatt of AI datacenter costs $40 million|estimate: result ~ 40000000000
sure|it costs 50 billion to build a gigawatt of AI compute|estimate: result ~ 50000000000
none|The university campus costs $2 billion to build
sure|Worldwide AI compute has grown 3.3x annually since 2022|project: dc_compute_growth ~ 3.3
sure|Since 2022 global AI compute has more than tripled every year|project: dc_compute_growth > 3
ask|Training compute of frontier models has grown 4.6x a year since 2010|estimate: result ~ 4.6
ask|AI compute has grown 3.3x since 2022|project: dc_compute_growth ~ 1.348
ask|AI compute grew 3.3 times in 2022|project: dc_compute_growth ~ 3.3
ask|Since 2019 AI compute has doubled every year|project: dc_compute_growth ~ 2
sure|Internet-distributed training runs remain a factor of 1,000 behind the frontier|estimate: result ~ 1000
sure|Frontier training runs use 1,000 times the compute of the largest decentralized run|estimate: result ~ 1000
sure|Decentralized training stays at least 500x behind the frontier|estimate: result >= 500
sure|internet-scale training runs trail frontier runs 1000 to 1|estimate: result ~ 1000
sure|Frontier runs are a factor of 1,000 ahead of internet-distributed ones|estimate: result ~ 1000
none|Internet-distributed news remains a factor of ten behind TV
none|Worldwide smartphone shipments have grown 3% annually since 2022
none|Building a house costs $35 per square foot
sure|JPR has the desktop card base dropping under 130 million by 2028|estimate: result < 130000000
sure|The installed base of gaming cards falls below 130 million by 2028|estimate: result < 130000000
sure|Gaming cards in use will shrink to 140 million by 2028|estimate: result ~ 140000000
sure|By 2027 the desktop GPU base will be under 150 million cards|estimate: result < 150000000
ask|By 2028 gamers will have dropped under 130 million|estimate: result < 130000000
sure|Buyers of AI chips get around 30% more FLOPS for their dollar each year|estimate: result ~ 1.308
sure|AI chips deliver 30% more compute per dollar every year|estimate: result ~ 1.3
sure|AI accelerators get 1.4x more efficient every year|estimate: result ~ 1.4
sure|Each year AI chips give you 30% more flops for the money|estimate: result ~ 1.3
ask|On DeepSeek R1 a B200 pushes more than ten times the tokens of an H100, according to InferenceX|estimate: result > 10
ask|An H100 produces less than a tenth of the tokens of a B200|estimate: result < 0.1
ask|A 4090 generates as many tokens as an H100|estimate: result >= 1
ask|One-year H100 contracts climbed more than 50% from October 2025 to June 2026|estimate: result > 1.5
ask|H100 contract rates doubled between October 2025 and June 2026|estimate: result ~ 2
ask|contract prices for H100s went up 50%|estimate: result ~ 1.5
sure|Amazon's capex this year tops Meta's and it isn't close|estimate: result > 1
sure|Meta's capex this year is less than half of Amazon's|estimate: result < 0.5
sure|This year's capex at Microsoft exceeds Google's|estimate: result > 1
sure|Google's 2026 capex guidance is above $170 billion|estimate: result > 170000000000
none|Amazon's capex last year topped Meta's
ask|Anthropic's million TPUs put it ahead of Elon's xAI|versus: first_to_second > 1||Anthropic & xAI
ask|Google's million TPUs beat Meta|versus: first_to_second > 1||1M TPUs & Meta
ask|All of Europe's public supercomputers wouldn't amount to a tenth of Meta|versus: first_to_second < 0.1||supercomputer & Meta
ask|Europe's supercomputers together have less compute than xAI|versus: first_to_second < 1||supercomputer & xAI
ask|the world's supercomputers together have less than a tenth of Google's compute|versus: first_to_second < 0.1||supercomputer & Google
none|The EU AI Act spares open-weights models most of the compute reporting duties
none|Regulators in the EU want half of all AI compute registered
none|The AI Act requires reporting for models over 1e25 FLOP
ask|I doubt China will double its stock in 2026|estimate: result < 2
sure|China's stock of AI chips grows 2.3x a year|estimate: result ~ 2.3
none|I doubt Microsoft's stock doubles in 2026
ask|I doubt the world's stock of AI compute triples this year|project: dc_compute_growth < 3
none|Google's million employees put it ahead of Amazon
none|Buyers of iPhones get 30% more storage for their dollar each year
none|Oil contracts rose 50% from October 2025 to June 2026
none|One-year phone contracts climbed 50% from October 2025 to June 2026
none|ChatGPT serves ten times the users of Claude
none|I doubt Germany will double its stock of gas by winter
none|China doubled its stock of rice
sure|The RTX 5070 sits in nearly one in ten Steam machines|estimate: result ~ 0.1025||RTX 5070
sure|One in ten Steam users has an RTX 5070|estimate: result ~ 0.1005||RTX 5070
sure|The RTX 4060 is in 7.5% of Steam PCs|estimate: result ~ 0.075||RTX 4060
sure|4090s make up less than 1% of gaming cards|estimate: result < 0.01||RTX 4090
sure|Less than 1% of gamers own a 4090|estimate: result < 0.01||RTX 4090
sure|10% of gaming cards are 5070s|estimate: result ~ 0.1||RTX 5070
sure|The 5060 accounts for 6.7% of Steam systems|estimate: result ~ 0.067||RTX 5060
sure|Fewer than 1 in 200 Steam users have a 5090|estimate: result < 0.005||RTX 5090
sure|Back in 2024 Microsoft bought more than twice as many Hoppers as Meta|estimate: result > 2||Microsoft & Meta
sure|In 2024 Microsoft bought 485,000 Hopper GPUs|estimate: result ~ 485000||Microsoft
sure|Meta bought more Hoppers than Google in 2024|estimate: result > 1||Meta & Google
sure|Google purchased under 200,000 Hoppers in 2024|estimate: result < 200000||Google
sure|Microsoft bought as many Hoppers as Meta and Google together in 2024|estimate: result >= 1||Microsoft & Meta & Google
ask|In 2025 Microsoft bought twice as many Hoppers as Meta|estimate: result ~ 2||2025
none|Oracle bought more Hoppers than Meta in 2024
none|Microsoft bought more than a fifth of all Hoppers in 2024
none|One in ten Steam games is a roguelike
none|One in ten gamers is over 50
none|Back in 2024 Microsoft bought twice as many companies as Meta
sure|$180B over $30k over four firms gives you 1.5 million accelerators apiece|gap: fleet_per_hyperscaler ~ 1500000|accelerator_spend=$180B,accelerator_price=$30k,hyperscaler_count=4,stock_to_flow_ratio=1
ask|$180 billion at $30,000 a GPU split four ways is 1.5 million each|gap: fleet_per_hyperscaler ~ 1500000|accelerator_spend=$180B,accelerator_price=$30000,hyperscaler_count=4,stock_to_flow_ratio=1
ask|$180B divided by $30k is 6 million accelerators|gap: accelerator_purchases ~ 6000000|accelerator_spend=$180B,accelerator_price=$30k
sure|$200 billion at $40k each buys 5 million accelerators|gap: accelerator_purchases ~ 5000000|accelerator_spend=$200B,accelerator_price=$40k
sure|At $30K per GPU, $180 billion buys 6 million GPUs|gap: accelerator_purchases ~ 6000000|accelerator_spend=$180B,accelerator_price=$30k
ask|$180B / $30k / 4 = 1.5 million GPUs per hyperscaler|gap: fleet_per_hyperscaler ~ 1500000|accelerator_spend=$180B,accelerator_price=$30k,hyperscaler_count=4,stock_to_flow_ratio=1
none|$180 over $30 over four friends is $1.50 each
none|Four firms get 1.5 million visitors apiece
ask|Right, $16B of GeForce revenue clearly proves gamers run the company|estimate: result ~ 16000000000
sure|GeForce brings in $16B a year|estimate: result ~ 16000000000
sure|GeForce sales are less than a tenth of Nvidia's data center sales|estimate: result < 0.1
ask|Jones's 1-to-75-million is out by a factor of three for Google specifically|versus: first_to_second ~ 227700000||Google
ask|Jones's 1-to-75-million is out by a factor of three for Google specifically|versus: first_to_second ~ 25300000||Google
ask|The 1:75,000,000 ratio is off by a factor of ten|gap: compute_gap_ratio ~ 768800000
ask|Jones's ratio of 1 to 75 million is too high by a factor of two|gap: compute_gap_ratio ~ 38440000
ask|75 million to one is three times too low for Google|versus: first_to_second ~ 227700000||Google
none|The 1:1 ratio is off by a factor of two
none|Nvidia's revenue proves gamers matter
`;
