// Sentences that claim less than a comparison: in irony, without a figure or a second side; and what is offered for them.

/** As the lines of `corpus.ts`. */
export const meant = `
ask|my cousin's Switch is about to scare Zuckerberg|versus: first_to_second > 1||Switch & Meta
ask|sure, a shoebox of old Radeons is going to crush Azure|crowd: crowd_to_owner > 1||Microsoft
ask|oh yeah, my GTX 1070 is coming for Bezos|versus: first_to_second ~ 1||1070 & Amazon
ask|some countries could overtake Oracle|versus: first_to_second > 1||China & Oracle
ask|a couple of rich nations might catch up with Amazon|versus: first_to_second >= 1||European Union & Amazon
ask|it melts away to a sliver once you count the network|pool: coordination_efficiency <= 0.5
ask|hardly anything remains after the waiting for packets|pool: coordination_efficiency <= 0.5
ask|once you've paid for stragglers and latency you could have bought the GPUs|pool: coordination_efficiency <= 0.5
ask|inside the box cards talk a thousand times faster than over home internet|pool: coordination_efficiency <= 0.5
ask|the rich gamers with 4090s would be enough|pool: pool_to_one_hyperscaler >= 1
ask|laptops with a 4050 could do a good chunk of it|crowd: crowd_to_owner >= 1||Laptops
ask|there is more VRAM in bedrooms than in all of Meta|estimate: result > 1||Meta
ask|two Mac minis hold more memory than an H100|versus: first_to_second > 1||Macs & H100
ask|what good are open weights if you can't afford to run them|pool: pool_to_one_hyperscaler < 1
ask|they would all turn their PCs off at night|pool: availability <= 0.5
ask|depends on how many of them leave their PC on|pool: availability >= 0.5
ask|with enough AI agents you need no people|workers: fleet_workers < 1
ask|the gap is large but narrowing once you count idle cards|project: gap_growth > 1
ask|lmao my toaster and me vs Oracle|versus: first_to_second >= 1||gaming card & Oracle
ask|the high end guys (4090 and up) would be carrying it|pool: pool_to_one_hyperscaler >= 1
ask|I'm sure the country's kids and their Xboxes will restore competition to the cloud market|crowd: crowd_to_owner >= 1||Xboxes
ask|people with gaming PCs in poor countries are all that matters|pool: pool_to_one_hyperscaler >= 1
ask|ok maybe not Amazon but they'd beat someone|crowd: crowd_to_owner >= 1||Amazon
ask|skynet gets defeated by gamers|pool: pool_to_one_hyperscaler > 1
ask|with the overhead it is much less than 3 million|pool: coordination_efficiency <= 0.5
ask|the open community has maybe 2% of the world's AI compute|crowd: crowd_to_owner ~ 0.02||Gaming cards & world
ask|maybe one in five of those old mining rigs is any use for AI|crowd: crowd_to_owner >= 1|participation=20%
ask|only people with 16 gigs or more would be of use in the swarm|pool: memory_eligible_share >= 0.5
ask|you have the score, they have the orchestra, that's all open weights are|pool: pool_to_one_hyperscaler >= 1
ask|now that bandwidth is a non-issue the pool is basically a datacenter|pool: pool_to_one_hyperscaler >= 1
ask|can't wait to run AGI on my Steam Deck and end the hyperscalers|versus: first_to_second < 1||Steam Deck & hyperscalers
ask|Big tech holds way too much|versus: first_to_second > 0.5||four & world
ask|only people with 24GB cards count|pool: memory_eligible_share >= 0.5
none|Big tech has too many lawyers
none|Apple's new office dwarfs Google Docs
none|some countries tax Google more
none|AI agents are overhyped and sloppy
none|my cousin's switch to Linux
none|I left my calculator at home
none|packets of crisps got smaller
none|the lights in the office were switched off
none|open source maintainers need money
`;
