// The vocabulary of claims: what words mean, by slot; names of owners and hardware come from the ledger.

/*
 * The slots are one letter each, so that a sentence is a string of them and a form of claims a pattern over it:
 * `W` an owner or crowd · `P` hardware by the piece · `Y` a hyperscaler · `A` one consumer card · `g` cards or GPUs ·
 * `N` a figure · `x` times · `R` a comparison · `K` one of cost · `S` the sign of a figure · `V` has · `B` is ·
 * `c` compute · `J` joins · `X` everyone · `E` all or together · `M` most · `z` nobody knows how many · `0` nobody ·
 * `T` a topic · `G` grows · `y` every so often · `Q` if · `D` a year · `n` not · `i` irony · `9` nothing lost ·
 * `w` electricity · `!` gigawatts · `m` memory · `u` gigabytes · `r` renting · `b` buying · `h` an hour · `o` costs ·
 * `s` spends · `$` money · `Z` NVIDIA · `e` enough · `t` it takes · `k` workers · `a` employs · `f` trains ·
 * `v` a frontier model · `F` fits · `d` a model · `l` lost · `L` to coordination · `U` in use · `I` idle ·
 * `q` efficiency · `p` people · `O` a few hold it · `j` an API · `C` open weights · `1` hours a day · `2` days ·
 * `3` the size of a model · `?` unknown.
 */

/** By slot and value: phrases, whose last word may be in the plural where `*` stands. */
export const words: readonly (readonly [slot: string, value: string, phrases: string])[] = [
  ["Y", "", "hyperscaler*|big cloud provider*|hyperscaler datacenter*|datacenter*|cloud datacenter*"],
  ["A", "", "one gamer|a gamer|single gamer|a single gamer|one gpu|single gpu|a single gpu|single consumer gpu"],
  ["A", "", "one consumer gpu|a consumer gpu|each consumer gpu"],
  ["A", "", "typical consumer gpu|one gaming card|a gaming card|single gaming card|one card|a gaming gpu"],
  ["A", "", "single gaming gpu"],
  ["A", "", "a single consumer gpu|a typical consumer gpu|a gaming pc|one gaming pc"],
  ["P", "datacenter_gpu", "datacenter gpu*|datacenter card*|datacenter chip*|datacenter accelerator*|accelerator*"],
  ["P", "datacenter_gpu", "ai chip*"],
  ["W", "google", "top company|largest company"],
  ["", "", "on the planet|in the world|on earth|on the whole planet|in the whole world|around the world"],
  ["", "", "across the world"],
  ["R", ">", "beat*|beaten|exceed*|outperform*|outstrip*|outclass*|overtake*|surpass*|defeat*|eclipse*|dwarf*"],
  ["R", ">", "dethrone*|bigger|larger|stronger|greater|more|more powerful|more capable|faster|ahead of|outweigh*"],
  ["R", ">", "superior to|outdo|outgun*"],
  ["R", ">w", "crush*|destroy*|smoke*|trump*|outnumber*|top|tops"],
  ["R", ">c", "outcompute*|out-compute*|outcomputed"],
  ["R", ">=", "match|matches|matched|rival*|as much|as big|as large|as powerful|as strong|as many|take on|takes on"],
  ["R", ">=", "compete with|keep up with|catch up with|catch up to|catch|on par with|on a par with|reach|reaches"],
  ["R", ">=", "make up|stand up to|replace|hold a candle to|a match for|catch up|come close to|get close to|touch"],
  ["R", "<", "less|fewer|smaller|weaker|lower|slower|more slowly|slowly|behind|dwarfed by|inferior to|no match for"],
  ["R", "<", "nothing against|nothing compared to|nothing next to|peanuts next to|outclassed by|beaten by"],
  ["K", "<", "cheaper|less expensive|less costly|costs less|cost less|cheaper to"],
  ["K", ">", "more expensive|dearer|pricier|costlier|more costly|costs more|cost more"],
  ["K", ">=", "as expensive|as costly|as dear"],
  ["S", ">=", "at least|no less than|not less than|a minimum of|minimum|or more"],
  ["S", "<=", "at most|no more than|not more than|up to|only|just|merely|barely|a mere|mere|maximum|at best|hardly"],
  ["S", ">", "more than|over|above|upwards of|in excess of|greater than|bigger than|higher than|well over"],
  ["S", "<", "less than|fewer than|under|below|lower than|not even|smaller than"],
  ["S", "~", "about|around|roughly|approximately|some|circa|nearly|almost|close to|on the order of|maybe"],
  [
    "V",
    "by",
    "belongs to|belong to|owned by|is owned by|are owned by|held by|is held by|controlled by|is controlled by",
  ],
  ["V", "", "has|have|had|having|own*|owned|owning|hold*|control*|operate*|operated|possess*|sit on|sits on"],
  ["B", "", "is|are|be|being|was|were|been|worth|equal*|equivalent to|amount to|amounts to|make|makes|come to"],
  ["B", "", "comes to|would be"],
  [
    "c",
    "",
    "compute|ai compute|datacenter compute|computing power|compute power|computing|processing power|ai power|ai capacity",
  ],
  ["c", "", "compute capacity|flops|horsepower|performance|capable|ai infrastructure|effective ai compute|fleet*"],
  ["J", "", "join|joins|joined|joining|pool|pooled|pooling|participate|participates|participated|take part"],
  ["J", "", "takes part|took part|sign up|signed up|bother|team up|teamed up|unite|united|contribute|contributed"],
  ["J", "", "chip in|chipped in|donate|donated|volunteered|together joined|share|shared"],
  ["G", "", "grow|grows|growing|grew|increase*|increasing|rise|rises|rising|improve*|improving|widen*|widening|up"],
  ["G", "", "goes up|expand*|get wider|gets wider|gets bigger"],
  ["G", "2", "double*|doubled|doubling"],
  ["G", "3", "triple*|tripled|tripling"],
  ["G", "4", "quadruple*|quadrupled"],
  ["G", "1/2", "halve*|halved|halving"],
  ["G", "-", "shrink*|shrinking|narrow*|narrowing|fall|falls|falling|decline*|declining|close*|closing"],
  ["y", "1", "a year|per year|every year|each year|yearly|annually|per annum|year on year|year over year|next year"],
  ["y", "1", "year-on-year"],
  ["Q", "", "if|when|with|suppose|supposing|assuming|provided|even if|given|once|imagine"],
  ["n", "", "not|never|no|neither|nor|can not|impossible|fail to|fails to|nowhere near|i doubt|doubt"],
  ["n", "", "it is false|false|it is not true|not true"],
  ["?", "", "as many gamers|as many players"],
  ["0", "", "nobody|no one|none of them"],
  ["i", "", "sure|yeah right|sure thing|as if|totally|of course|oh yes|right|imagine thinking|good luck|sure buddy"],
  ["z", "1", "my|my own|your"],
  ["9", "", "losses aside|without losses|ignoring losses|ignoring all losses|loss-free|on paper|in theory"],
  ["9", "", "without any loss|without loss|without any losses|without any overhead|without overhead|with no overhead"],
  ["9", "", "with perfect coordination|with no losses"],
  ["z", "2", "a couple of|couple of"],
  ["z", "3", "few|a few|some of|several"],
  ["z", "30", "dozens of"],
  ["z", "300", "hundreds of|a few hundred"],
  ["z", "3000", "thousands of|a few thousand|many|lots of|a lot of"],
  ["z", "3000000", "millions of"],
  ["M", "", "most|the majority of|most of|most of the"],
  ["E", "all", "all|every|all of|all the|each|entire|all of the|every single"],
  ["E", "", "together|combined|in total|altogether|put together|collectively"],
  ["X", "", "everyone|everybody|all of them|all of us|every gamer"],
  ["w", "", "electricity|watts|power|energy|watt|grid power"],
  ["!", "", "gigawatt*|gw"],
  ["x", "", "times|x"],
  ["m", "vram", "memory|vram|gpu memory"],
  ["m", "bandwidth", "memory bandwidth|bandwidth"],
  ["u", "GB", "gb|gigabytes|gigabyte|gb of|gigs|gigs of"],
  ["r", "", "rent|rents|renting|rented|to rent|lease|leasing|rental"],
  ["b", "", "buy|buying|to buy|bought|purchase|purchasing|owning"],
  ["h", "", "an hour|per hour|hourly|a gpu hour|each hour|an hour to|per h|hour"],
  ["o", "", "cost*|price*|priced at|go for|goes for|sell for|sells for|its price"],
  ["e", "", "enough|would be enough|suffice*|sufficient"],
  ["t", "", "takes|take|need*|needed|require*|required|would have to"],
  ["k", "", "worker*|ai worker*|employee*|ai employee*|ai agent*|full-time employee*|staff|agents"],
  ["a", "", "employ*|hire*|run|runs|ran|hiring"],
  ["f", "", "train*|training|trained"],
  ["v", "", "frontier model*|grok 4|gpt-4|gpt-5|frontier|the frontier|a model of the frontier"],
  ["v", "", "state of the art model*"],
  ["F", "", "fit*|fits on|fit on|fits in|runs on|run on"],
  ["d", "", "model*|llm*"],
  ["g", "card", "card*|rig*"],
  ["g", "gpu", "gpu*|graphics chip*"],
  ["l", "", "lost|lose|loses|wasted|overhead|losses|loss"],
  ["L", "", "coordination|the network|networking|communication|latency"],
  ["U", "", "in use|being used|being used for gaming|busy|used for gaming|used|not sitting idle|not idle"],
  ["I", "", "idle|sit idle|sitting idle|sits idle|unused"],
  ["q", "", "efficiency|efficient|coordination efficiency"],
  ["p", "", "people|folks|persons|guys|users"],
  ["O", "", "handful of companies|handful|concentrated in few companies|concentrated in a few companies"],
  ["O", "", "concentrated|few companies"],
  ["O", "country", "handful of countries|few countries|a few countries|a handful of countries"],
  ["j", "", "api|an api|the api|from an api|cloud api"],
  ["s", "", "spend*|spent|spending"],
  ["$", "", "money|revenue|earns|earn|income|sales"],
  ["Z", "", "nvidia"],
  ["C", "", "open weights|open sourcing|just open weights it"],
];

/** What has a number in the ledger and a name: the fact, and what else it is called. */
export const topics: readonly (readonly [id: string, phrases: string])[] = [
  ["gap", "gap|the gap|compute gap|ratio|gap between hyperscalers and gamers|gap between gamers and hyperscalers"],
  ["participation", "participation|participation rate|share that joins|share of gamers that join"],
  ["pool_share", "pool share|the pool share|pool share of compute"],
  ["capex_growth", "capex|hyperscaler capex|hyperscaler spending|hyperscaler infrastructure spending|ai spending"],
  ["capex_growth", "hyperscaler ai infrastructure spending|capital expenditure|ai infrastructure spending"],
  ["consumer_performance_growth", "consumer gpu performance"],
  ["residential_electricity_price", "home electricity|electricity at home|kilowatt hour at home|kwh at home"],
  ["residential_electricity_price", "residential electricity|home power"],
  ["datacenter_electricity_price", "datacenter electricity|what datacenter pays|what a datacenter pays"],
  ["datacenter_electricity_price", "electricity in a datacenter|industrial electricity|datacenter power"],
  ["datacenter_electricity_price", "datacenter pays|what datacenters pay|datacenters pay"],
  ["nvidia_gaming_revenue", "from players|from gaming|from gamers|gaming revenue|gaming cards sales"],
  ["nvidia_data_centre_revenue", "from datacenters|from datacenter|from the datacenter|datacenter revenue|from ai"],
  ["year_rent", "year rent of|a year rent of|a year of rent of|a year of renting|one year of renting"],
  ["accelerator_spend", "on accelerators|on gpus|on chips"],
  ["ai_capex", "on ai|on ai infrastructure|on datacenters"],
  ["same_work", "same work|the same work"],
  ["token", "token*|running models|run models|inference"],
  ["home", "at home|locally|on your own card"],
  ["bill", "electricity bill|the pool electricity bill|pool electricity bill"],
  ["leave_on", "leave their pc on|leave their pcs on|leave the pc on|keep their pc on|leave their computer on"],
  [
    "leave_on",
    "leave it on|let it run|leave their gaming pc on|leave their gaming rig on|leave their pc|leave their gaming rig",
  ],
  ["idle_time", "most of the time|the time"],
  ["internet", "over the internet|over home internet|over home connections"],
  ["change", "change*|solve*|fix*|does not change|spread*"],
  ["holder", "who holds|who controls|power concentration|concentration of power|nobody controls"],
  ["power", "has the power|wins|power to"],
  ["compete", "anyone can compete|everyone can compete|anyone competes"],
  ["in_total", "in total memory"],
];

/** Words that say nothing of what is claimed, or nothing that the frames do not say already. */
export const fillers =
  "the a an of by to in on at for as than that this these those it its they their them we you your us our i there here would " +
  "could will can may might should do does did has-been so then too also still ever even easily now today currently already " +
  "and but or ai themselves itself alone by-itself worldwide world-wide planet earth basically literally simply actually " +
  "honestly imo tbh lol lmao well ok okay hey look think believe really very quite ago up-to-now one single major largest " +
  "whole what how who which some ones one's about-to going gonna any anybody somebody much many way far kind sort per from " +
  "into onto out off against compared versus vs between among because since while though although hey-guys guys bro dude man " +
  "large big typical such own work whoever distributed pooled networked entity mean means workloads other-tasks or-other-tasks roughly-speaking back years-from-now globe exist year " +
  "simultaneously anyway peak effective available total easily-enough hits hit reaches got get gets combined-with size time " +
  "times-over instead only-ever world right-now existing hour's using use uses used-up takes-up eat eats draw draws consume consumes pull pulls " +
  "sooner later eventually someday would've it'd lets let's just-by collectively-own people-in each-other at-once once-more running overnight cluster on-steam there-is there-are";
