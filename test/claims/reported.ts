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
`;
