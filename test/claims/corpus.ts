// Sentences as people put them, each with what must be made of it.

import { answered } from "./answered.ts";
import { argued } from "./argued.ts";
import { chatted } from "./chatted.ts";
import { german } from "./german.ts";
import { heard } from "./heard.ts";
import { meant } from "./meant.ts";
import { overheard } from "./overheard.ts";
import { rarer } from "./rarer.ts";
import { reported } from "./reported.ts";
import { several } from "./several.ts";
import { turned } from "./turned.ts";
import { typed } from "./typed.ts";
import { voices } from "./voices.ts";

/**
 * `sure`: read for certain as this comparison, `model: output sign value`, with what is taken for granted and the names
 * that the sentence must hold. `ask`: not certain, but offered. `none`: none of Crux's business.
 */
export type Row = readonly [
  kind: "sure" | "ask" | "none",
  words: string,
  claim?: string,
  given?: string,
  names?: string,
];

const lines = `
sure|If 10% of gamers joined they'd match Google|crowd: crowd_to_owner >= 1|participation=10%|Google
sure|lol no. 10% of gamers would beat Amazon easily|crowd: crowd_to_owner > 1|participation=10%|Amazon
sure|Gamers could never match Microsoft|crowd: crowd_to_owner < 1||Microsoft
sure|gamers have more compute than Google|crowd: crowd_to_owner > 1||Gaming cards have
sure|All the gaming GPUs in people's homes add up to more compute than Google has|crowd: crowd_to_owner > 1|participation=100%|All gaming cards & all joining
ask|renting an H100 costs more than €2 an hour|rent: rental_price > $2
ask|an H100 costs 30k euros
sure|All gaming cards together beat every AI datacenter in the world|crowd: crowd_to_owner > 1|participation=100%|world
sure|all gamers together outcompute AWS|crowd: crowd_to_owner > 1|participation=100%|Amazon
sure|Even if every gamer joined, they couldn't match Meta|crowd: crowd_to_owner < 1|participation=100%|Meta
sure|Meta has more compute than all gamers together|crowd: crowd_to_owner < 1|participation=100%|Meta
sure|Google alone dwarfs every gaming PC on the planet|crowd: crowd_to_owner < 1|participation=100%|Google
sure|half of all gamers would be enough to match Oracle|crowd: breakeven_participation <= 50%||Oracle
sure|It would take at least 20% of gamers to match xAI|crowd: breakeven_participation >= 20%||xAI
sure|5% of gamers wouldn't be enough to match Google|crowd: breakeven_participation > 5%||Google
sure|gamers have at least twice the compute of Oracle|crowd: crowd_to_owner >= 2||Oracle
sure|The pool is at most 1% of Google|crowd: crowd_to_owner <= 1%||Google
ask|Chinese gamers would outcompute Meta|crowd: crowd_to_owner > 1|||China & Meta
ask|American gamers together match CoreWeave|crowd: crowd_to_owner >= 1||United States & CoreWeave
sure|If 5% of Chinese gamers joined they would match xAI|crowd: crowd_to_owner >= 1|participation=5%|xAI
sure|PlayStation owners could take on Google|crowd: crowd_to_owner >= 1||PlayStation & Google
sure|consoles beat Oracle|crowd: crowd_to_owner > 1||consoles & Oracle
sure|Mac minis at home could match xAI|crowd: crowd_to_owner >= 1||Mac & xAI
sure|all phones together have more compute than Google|crowd: crowd_to_owner > 1|participation=100%|phones & Google
sure|All the laptops in the world could rival Microsoft|crowd: crowd_to_owner >= 1|participation=100%|laptops
sure|10 million gamers could match Microsoft|crowd: crowd_to_owner >= 1|consumer_gpu_installed_base=10|Microsoft
sure|if 1 million gamers pooled their cards they'd beat Oracle|crowd: crowd_to_owner > 1|consumer_gpu_installed_base=1|Oracle
sure|with 20% efficiency all gamers would still beat Google|crowd: crowd_to_owner > 1|participation=100%,coordination_efficiency=20%|Google
sure|If everyone joined for 8 hours a day they'd match Amazon|crowd: crowd_to_owner >= 1|participation=100%,availability=8/24|Amazon
sure|Gamers would be half of Google if 10% joined|crowd: crowd_to_owner ~ 50%|participation=10%|Google
sure|gamers beat Google and Microsoft combined|crowd: crowd_to_owner > 1||Google & Microsoft
sure|By 2030 gamers will match Google|crowd: crowd_to_owner >= 1||Google & 2030
sure|gamers will never catch up with Google|crowd: crowd_to_owner < 1||Google
sure|Every university cluster on earth together is less than Oracle|versus: first_to_second < 1||universit & Oracle
sure|universities together have more compute than xAI|versus: first_to_second > 1||xAI
sure|Google has more compute than Microsoft|versus: first_to_second > 1||Google & Microsoft
sure|Google has at least twice the compute of Oracle|versus: first_to_second >= 2||Google & Oracle
sure|Microsoft has 3 times as much compute as Oracle|versus: first_to_second ~ 3||Microsoft & Oracle
sure|xAI has less compute than Meta|versus: first_to_second < 1||xAI & Meta
sure|China has more AI compute than Google|versus: first_to_second > 1||China & Google
sure|the EU has less compute than Meta|versus: first_to_second < 1||European & Meta
sure|OpenAI rents more compute than Oracle owns|versus: first_to_second > 1||OpenAI & Oracle
sure|Folding@home in 2020 was bigger than Oracle is today|versus: first_to_second > 1||Folding & Oracle
sure|Folding@home at its peak had more compute than xAI has now|versus: first_to_second > 1||Folding & xAI
sure|SETI@home was smaller than a thousand H100s|versus: first_to_second < 1||SETI & H100
sure|Two hundred people with 4090s beat a thousand H100s|versus: first_to_second > 1||4090 & H100
sure|A thousand gaming PCs are one H100|versus: first_to_second ~ 1||H100
sure|100 RTX 4090s have more compute than 50 H100s|versus: first_to_second > 1||4090 & H100
sure|10,000 H100s beat a million 3060s|versus: first_to_second > 1||H100 & 3060
sure|An H100 is worth about twenty 3060s|versus: first_to_second ~ 20||H100 & 3060
sure|one B200 is worth at least 50 3060s|versus: first_to_second >= 50||B200 & 3060
sure|a 4090 is a sixth of an H100|versus: first_to_second ~ 1/6||4090 & H100
sure|A single 5090 outperforms an H100|versus: first_to_second > 1||5090 & H100
sure|Google has 200 thousand H100s|versus: first_to_second ~ 200||Google & H100
sure|Google owns at least 4 million H100s|versus: first_to_second >= 4||Google
sure|xAI has 500k H100-equivalents|versus: first_to_second ~ 500||xAI
ask|Meta has more than 2 million GPUs|versus: first_to_second > 2||Meta
sure|Google owns a quarter of the world's AI compute|versus: first_to_second ~ 25%||Google & world
sure|China has less than 10% of the world's compute|versus: first_to_second < 10%||China & world
sure|The US has three quarters of all AI compute|versus: first_to_second ~ 75%||United States & world
sure|Four firms hold two thirds of the world's AI compute|versus: first_to_second ~ 2/3||four & world
sure|The big four own more than half of global AI compute|versus: first_to_second > 50%||four & world
sure|The top company alone has a quarter of it all|versus: first_to_second ~ 25%||Google & world
sure|AI compute is concentrated in a few companies|versus: first_to_second > 50%||four
sure|gamers would match a hyperscaler|pool: pool_to_one_hyperscaler >= 1||
sure|the pool is 1/25 of one hyperscaler|pool: pool_to_one_hyperscaler ~ 1/25||
sure|150 million cards are only a twenty-fifth of one hyperscaler|pool: pool_to_one_hyperscaler <= 1/25|consumer_gpu_installed_base=150|
sure|if 1% of gamers joined they'd be less than 1% of a hyperscaler|pool: pool_to_one_hyperscaler < 1%|participation=1%|
sure|all gamers together beat all four hyperscalers|crowd: crowd_to_owner > 1|participation=100%|four
sure|Pooling everyone's GPUs would match two hyperscalers|pool: pool_to_one_hyperscaler >= 2|participation=100%|
sure|you'd need at least half of all gamers to match one hyperscaler|pool: breakeven_participation >= 50%||
sure|One GPU against a hyperscaler is 1:75,000,000|gap: compute_gap_ratio ~ 75||
sure|a hyperscaler has more than 50 million times the compute of a consumer GPU|gap: compute_gap_ratio > 50||
sure|A single consumer GPU compared to a hyperscaler is a 1:75,000,000 ratio|gap: compute_gap_ratio ~ 75||
sure|a hyperscaler operates 1.5 million datacenter GPUs|gap: fleet_per_hyperscaler ~ 1.5||
sure|a hyperscaler owns at least a million GPUs|gap: fleet_per_hyperscaler >= 1||
sure|A datacenter GPU is 50 times more capable than a consumer GPU|gap: dc_to_consumer_ratio ~ 50||
sure|there are about 150 million consumer GPUs in the world|pool: consumer_gpu_installed_base ~ 150||
sure|Only 1% of gamers would join|pool: participation <= 1%||
sure|At most one in a hundred gamers would ever bother|pool: participation <= 1%||
sure|more than 5% of gamers would participate|pool: participation > 5%||
sure|Nobody would leave their PC on for this|pool: availability <= 1%||
sure|Nobody would join|pool: participation <= 1%||
sure|At least 80% of the work is lost to coordination|pool: coordination_efficiency <= 20%||
sure|The gap doubles every year|project: gap_growth ~ 2||
sure|the gap is growing|project: gap_growth > 1||
sure|The gap is shrinking|project: gap_growth < 1||
sure|the gap will triple next year|project: gap_growth ~ 3||
sure|AI compute doubles every seven months|project: dc_compute_growth ~ 3.28||
sure|AI compute grows 3.3x per year|project: dc_compute_growth ~ 3.3||
sure|hyperscaler spending grows 60% a year|project: capex_growth ~ 1.6||
sure|The pool's share halves each year|project: gap_growth ~ 2||
sure|consumer GPUs improve by at least 30% a year|project: consumer_performance_growth >= 1.3||
sure|the gap won't close by 2030|project: pool_to_one_hyperscaler_t < 1|t=|2030
sure|consumer GPUs improve slower than datacenters|project: gap_growth > 1||
sure|The gamers' swarm would eat more electricity than the four fleets|watts: pool_to_fleets_power > 1||
sure|all gaming PCs together draw more than 20 gigawatts|watts: pool_power_with_pcs > 20|participation=100%|
sure|hyperscalers use more power than gamers would|watts: pool_to_fleets_power < 1||
sure|Renting is cheaper than buying|rent: rent_to_own < 1||
sure|it's cheaper to buy H100s than to rent them|rent: rent_to_own > 1||
sure|Renting costs at least twice as much as buying|rent: rent_to_own >= 2||
sure|For three hours a day renting is cheaper than buying|rent: rent_to_own < 1|time_in_use=3/24|
sure|A year's rent of an H100 is more than its price|estimate: result > 1||
sure|You can rent an H100 for less than three dollars an hour|rent: rental_price < $3||
sure|an H100 costs $2 an hour to rent|rent: rental_price ~ $2||
sure|a datacenter GPU costs about $30,000|gap: accelerator_price ~ $30||
sure|An H100 costs less than $40k|gap: accelerator_price < $40||
sure|A kilowatt hour at home costs double what a datacenter pays|estimate: result ~ 2||
sure|home electricity is more expensive than datacenter electricity|estimate: result > 1||
sure|electricity at home makes the same work at least twice as expensive|power: power_cost_ratio >= 2||
sure|Nvidia makes more money from players than from data centres|estimate: result > 1||
sure|Nvidia earns ten times more from data centers than from gaming|estimate: result ~ 10||
sure|Big tech spends $700 billion on AI in 2026|estimate: result ~ 700||
sure|hyperscalers spend more than $150 billion a year on accelerators|gap: accelerator_spend > $150||
sure|An H100 has more memory than a 4090|estimate: result > 1||
sure|a B200 has 192 GB of memory|estimate: result ~ 192||
sure|the memory bandwidth of an H100 is 9 times that of a 3060|estimate: result ~ 9||
sure|A hyperscaler can employ a million AI workers|workers: fleet_workers >= 1||
ask|Microsoft could run 10 million AI workers at once|workers: fleet_workers >= 10||
sure|gamers could train Grok 4 in 90 days|train: trained_to_frontier >= 1||
sure|a swarm of 1% of gamers could train a frontier model|train: trained_to_frontier >= 1|participation=1%|
sure|You can't train a frontier model over the internet with gaming cards|train: trained_to_frontier < 1||
sure|a 70B model fits on one card|fit: cards_needed <= 1|model_parameters=70|
sure|You need at least 20 cards for a 405B model|fit: cards_needed >= 20|model_parameters=405|
sure|tokens are cheaper at home than from an API|cost-per-token: home_to_api < 1||
sure|Running models at home costs less than the API|cost-per-token: home_to_api < 1||
sure|the pool's electricity bill would rent more H100s than the pool is worth|chip-in: rented_to_pool > 1||
sure|most gaming GPUs are in use|estimate: result >= 50%||
sure|most gaming cards sit idle most of the time|estimate: result <= 50%||
ask|maybe a tenth of a hyperscaler after all the overhead|pool: pool_to_one_hyperscaler ~ 10%||
ask|sure, a couple of 3060s will dethrone Azure||
ask|yeah right, my laptop beats Google||
sure|All gamers could run a million AI agents|workers: pool_workers >= 1|participation=100%|
ask|Volunteers beat Google|crowd: crowd_to_owner > 1||
ask|Microsoft will crush gamers|crowd: crowd_to_owner < 1||
sure|Half of gamers have a 3060|estimate: result ~ 0.5
ask|Microsoft owns 49% of OpenAI||
ask|In 2020 Google had less compute than gamers||
sure|consumer GPUs improve faster than datacenters|project: gap_growth < 1||
sure|OpenAI will have more compute than Google by 2028|versus: first_to_second > 1||2028
sure|You'd need 50 gaming cards to match one datacenter GPU|gap: dc_to_consumer_ratio ~ 50||
sure|a hyperscaler = 75 million gaming cards|gap: compute_gap_ratio ~ 75||
sure|Nvidia's gaming revenue is less than a tenth of its datacenter revenue|estimate: result < 10%||
sure|not even all gamers together could match a single hyperscaler|pool: pool_to_one_hyperscaler < 1|participation=100%|
ask|Google is bigger than Microsoft|versus: first_to_second > 1||
ask|gamers beat Google and renting is cheaper than buying|rent: rent_to_own < 1||
ask|The gap is growing and AI compute doubles every year|project: gap_growth > 1||
ask|Gaming cards have more memory in total than all H100s|estimate: result > 1
ask|Chinese gamers by themselves would outcompute Meta|crowd: crowd_to_owner > 1|||China & Meta
ask|Whoever can hire a million AI workers has the power|workers: fleet_workers >= 1||
ask|Open-sourcing the weights does not change who holds the compute|versus: first_to_second > 50%||
ask|open weights mean anyone can compete|pool: pool_to_one_hyperscaler >= 1||
ask|Just open source it, then nobody controls the compute||
ask|some gamers could match Google|crowd: crowd_to_owner >= 1||
ask|a few hundred people with 3080s beat Oracle||
ask|thousands of gamers with quantum GPUs match Google|crowd: crowd_to_owner >= 1||
none|gamers could match Google in gaming performance||
ask|If GPUs were free gamers would match Google|crowd: crowd_to_owner >= 1||
sure|losses aside, gamers match Microsoft|crowd: crowd_to_owner >= 1|coordination_efficiency=100%|Microsoft
none|H100s are overpriced compared to gaming cards
ask|Compute is power||
ask|datacenters use too much electricity||
ask|Google doesn't have more compute than the rest of the world combined||
sure|gamers have 3 million H100-equivalents|crowd: crowd_compute ~ 3||
sure|hyperscaler capex is increasing ~35-60% year-on-year|project: capex_growth ~ 1.5||
sure|a major hyperscaler like Microsoft or Google operates on the order of 1.5 million datacenter GPUs|gap: fleet_per_hyperscaler ~ 1.5||
sure|Each datacenter GPU (e.g. an H100 or B200) is roughly 50x more capable for AI workloads than a typical consumer GPU|gap: dc_to_consumer_ratio ~ 50||
sure|And this gap is growing|project: gap_growth > 1||
sure|consumer GPU performance improves much more slowly|project: gap_growth > 1||
sure|There are roughly 150 million discrete consumer GPUs worldwide.|pool: consumer_gpu_installed_base ~ 150||
sure|Most consumer GPUs are being used for gaming or other tasks, not sitting idle.|estimate: result >= 50%||
ask|compute is extremely concentrated: a handful of companies manufacture the chips|versus: first_to_second > 50%||
ask|a handful of countries have major datacenters|versus: first_to_second > 50%||United States
ask|roughly 1/25th of what a single major hyperscaler operates|pool: pool_to_one_hyperscaler ~ 1/25||
ask|At ~1/50th the effective AI performance of a datacenter GPU each, that's equivalent to about 3 million datacenter GPUs|pool: pool_dc_equivalents ~ 3||
ask|But the entity that can hire a million full-time employees has the power, regardless of whether the job description is public or not.|workers: fleet_workers >= 1||
ask|So 1.5M × 50 ≈ 75 million consumer-GPU-equivalents.|gap: compute_gap_ratio ~ 75||
ask|Coordinating distributed inference across heterogeneous consumer hardware over the internet adds significant latency and communication overhead.|pool: coordination_efficiency <= 90%||
ask|no it is not true that gamers beat Google|crowd: crowd_to_owner < 1||Google
none|coordination overhead
none|Walmart employs 2 million workers
none|Significant overhead in our project coordination
ask|hyperscaler AI infrastructure spending hit ~$700 billion in 2026, up 60% from 2025|estimate: result ~ 700||
sure|Every gamer on Steam put together still wouldn't touch Microsoft|crowd: crowd_to_owner < 1|participation=100%|Microsoft
sure|if gamers ran their cards 24/7 they'd beat Meta|crowd: crowd_to_owner > 1|availability=24/24|Meta
sure|Even with 50% efficiency gamers wouldn't come close to Google|crowd: crowd_to_owner < 1|coordination_efficiency=50%|Google
sure|If we lose 80% to overhead gamers still beat Oracle|crowd: crowd_to_owner > 1|coordination_efficiency=1 - 80%|Oracle
sure|Assuming 30% efficiency and 5% participation, gamers would be 1% of Google|crowd: crowd_to_owner ~ 1%|participation=5%,coordination_efficiency=30%|Google
sure|Not even half of all gamers would be enough to beat Google|crowd: breakeven_participation > 50%||Google
sure|I doubt that gamers could match Google|crowd: crowd_to_owner < 1||Google
sure|Google has about as much compute as Microsoft and Amazon combined|versus: first_to_second ~ 1||Microsoft & Amazon
sure|Google has 3 times less compute than Microsoft|versus: first_to_second ~ 3||Microsoft has
sure|Meta has not even as much compute as Oracle|versus: first_to_second < 1||Meta & Oracle
sure|It takes 40 3060s to equal one H100|versus: first_to_second ~ 40||One H100
sure|more than half of all AI compute belongs to four companies|versus: first_to_second > 50%||four & world
sure|Most of the compute is owned by the big four|versus: first_to_second > 50%||four & world
sure|The US controls at least 70% of global AI compute|versus: first_to_second >= 70%||United States & world
sure|150 million gaming GPUs equal 3 million datacenter GPUs|pool: pool_dc_equivalents ~ 3|consumer_gpu_installed_base=150|
sure|one gaming PC is a millionth of a hyperscaler|gap: compute_gap_ratio ~ 1||
sure|A million gamers could train GPT-4 in a month|train: trained_to_frontier >= 1|consumer_gpu_installed_base=1,training_days=30|
sure|10 million gaming PCs draw more than 5 GW|watts: pool_power_with_pcs > 5|consumer_gpu_installed_base=10|
sure|a 70B model fits on 2 gaming cards|fit: cards_needed <= 2|model_parameters=70|
sure|Coordination overhead eats 90% of the compute|pool: coordination_efficiency ~ 10%||
sure|The gap gets wider every year|project: gap_growth > 1||
sure|H100s rent for $2.50 an hour|rent: rental_price ~ 2.5||
sure|An H100 costs 30k|gap: accelerator_price ~ 30||
sure|The H100 has 80GB of VRAM|estimate: result ~ 80||
sure|4 4090s have more memory than an H100|estimate: result > 1||4 times
sure|Nvidia makes $200 billion from datacenters|estimate: result ~ 200||
sure|API tokens are cheaper than running it at home|cost-per-token: home_to_api > 1||
ask|in 2024 gamers beat Google|crowd: crowd_to_owner > 1||Google
ask|in 2024 Folding@home beat Oracle|versus: first_to_second > 1||2020
sure|consumer cards are 50x weaker than datacenter GPUs|gap: dc_to_consumer_ratio ~ 50||
ask|iPhones have more compute than all H100s||
sure|Gamers only match Google if at least 30% join|crowd: breakeven_participation >= 0.3||Google
ask|Microsoft spends $80 billion on AI||
ask|A 4090 rents for $0.50 an hour||
ask|Renting an H100 is cheaper than buying a 4090||
ask|A datacenter draws more power than a gaming PC||
ask|without China gamers couldn't match Google
none|PlayStation gamers beat Xbox gamers
none|consoles are cheaper than gaming PCs
none|China has twice as many gamers as the US
none|most gamers own a PlayStation
none|Consumers spend more on phones than laptops
none|Half of Twitter is owned by Oracle
none|Is it Friday yet?
none|The pool grows 20% a year
none|Google grows faster than Meta
none|Google owns 90% of search
none|Meta has 2 billion users
none|Google has 3 million employees
none|the top 1% own half of the wealth
none|RTX 4090 beats my expectations
none|The gap between rich and poor is growing
none|Linux gamers will never match Windows gamers
none|Buying a house is cheaper than renting
none|Open source beats Photoshop
none|open source will beat Microsoft Office
none|Google pays less tax than gamers
none|Apple sells more phones than Samsung
none|Amazon delivers more packages than UPS
none|Meta has more users than Twitter
none|Google search is worse than it was ten years ago
none|Microsoft Teams is slower than Slack
none|My gaming PC is louder than a vacuum cleaner
none|Electric cars are cheaper than petrol cars
none|China has more people than the US
none|The EU regulates more than the US
none|Oracle's licences cost more than PostgreSQL
none|PlayStation sold better than Xbox
none|Console gamers are worse than PC gamers
none|Macs are prettier than PCs
none|iPhones are better than Android phones
none|I think it will rain tomorrow
none|who wants to play Factorio tonight?
none|good morning everyone
none|lol
none|the new Zelda is at least twice as good as the old one
none|Germany will win the world cup
none|Bitcoin will hit 200k by 2030
none|half of all gamers are women
none|10% of gamers cheat
none|Most gamers play on weekends
none|University tuition doubles every ten years
none|Renting a car is cheaper than owning one
none|Home electricity is cheaper in France than in Germany
none|Google employees earn more than Microsoft employees
none|Elon Musk is richer than Jeff Bezos
none|Nobody would join my guild
none|The pool is too cold
none|The swarm of bees attacked two people
none|Gamers spend more on skins than on games
none|Amazon Prime costs more than Netflix
none|Facebook groups are dying
none|AI art is theft
none|ChatGPT writes better than Claude
none|AI will take all our jobs by 2030
none|Python is slower than Rust by a factor of 50
none|We need 20% more budget
none|The cloud is just someone else's computer
none|Nvidia's stock doubled this year
none|Microsoft is worth more than Apple
none|I need a new graphics card for my birthday
none|Steam has more games than Epic
none|People with power always win
none|Workers of the world, unite
none|it takes two to tango
none|My card was declined twice
none|Training for a marathon takes at least 90 days
`;

export const corpus: readonly Row[] = [
  lines,
  heard,
  answered,
  typed,
  chatted,
  voices,
  argued,
  turned,
  rarer,
  reported,
  meant,
  several,
  overheard,
  german,
]
  .flatMap((table) => table.trim().split("\n"))
  .map((line) => line.split("|").map((part) => part.trim()) as unknown as Row);
