// What claims are about, a row each: the items that a claim on a quantity is made of, in whatever order.

export interface Row {
  /** `model.quantity`, a formula over the ledger's facts, or `owner of world`: more than a part of all compute. */
  readonly about: string;
  /** The sign where no word gives one, and what it is held against where there is no figure; 1 unless told. */
  readonly sign?: string;
  readonly bound?: string;
  /** How a figure becomes the quantity's: one over it, what is left of the whole, as it is said; a rate of growth; or where it turns. */
  readonly figure?: string;
  /** Why it is not certain that this is meant. */
  readonly doubt?: string;
  /**
   * `count`: how many there are of something is the figure, and `each`: for so many pieces, so that one has its part; `time`: what takes longer gets less done in the time; `whole`: it is nothing where a word is left over; `ordered`:
   * its items come as they stand here; `field`: other subjects say it, too; `near`: offered where nothing fits, whatever
   * else was said; `alone`: where nothing else was.
   */
  readonly flags: readonly string[];
}

/** Patterns as `match.ts` reads them, being and having going with each; then what they are a claim on, and how. */
const table = `
<Y >A N:times T=gap,ratio? R? c* | gap.compute_gap_ratio
<Y >A R c* | gap.compute_gap_ratio
T=gap N:large R? Y* A* W* | gap.compute_gap_ratio
N=ratio:large B? | gap.compute_gap_ratio | whole | doubt of what to what
Y W=gamers#count B|R=~ | gap.compute_gap_ratio | count
N:times N W=gamers#count B|R=~? | gap.compute_gap_ratio | count field ordered | doubt what is multiplied
Y w=power W=gamers#count | gap.compute_gap_ratio | count | doubt computing power or electricity
Y b P=datacenter_gpu#count|g#count y? | gap.accelerator_purchases | count
W=four E=each g#count|P=datacenter_gpu#count | gap.fleet_per_hyperscaler | count
Y P=datacenter_gpu#count|g#count a? E? | gap.fleet_per_hyperscaler | count
<P=datacenter_gpu >A|W=gamers|g=card N:times R? c* | gap.dc_to_consumer_ratio
W=gamers|A N:times R=<q,< | gap.dc_to_consumer_ratio | figure plain | doubt than what
P=datacenter_gpu W=gamers#count B|R=~ | gap.dc_to_consumer_ratio | count
t W=gamers#count R P=datacenter_gpu | gap.dc_to_consumer_ratio | count
W=gamers#count W=gamers? A? W=world? g? U? | pool.consumer_gpu_installed_base | count whole
W=gamers N:count U? | pool.consumer_gpu_installed_base | whole | doubt cards or people
N:count p V A|W=gamers | pool.consumer_gpu_installed_base | whole
Y N:share c W=world* | four of world | doubt each of them or all together
N:share Y E? | pool.pool_to_one_hyperscaler | doubt what is held against it
G=- T=gap | pool.pool_to_one_hyperscaler | ordered | sign >= | doubt which gap
W=gamers#count J | pool.participation | count | doubt of how many
W=gamers#share J W=gamers? g? | pool.participation | count
W=gamers#share e | pool.breakeven_participation | count whole | sign <= | doubt enough for what
P=rtx V|B|a W=gamers#share g? | share_of_ | count
P=rtx N:share W=gamers* g? | share_of_
N:share A? J p? | pool.participation | whole | doubt of whom
T=participation N:share | pool.participation
M W=gamers J W=gamers? | pool.participation | sign > | bound 50%
0 J=leave_on W=gamers? | pool.availability | sign <= | bound 1%
0 J N:share g? p? | pool.participation
0 J W=gamers? | pool.participation | sign <= | bound 1%
N:share l L L* c* T=internet? W=gamers? | pool.coordination_efficiency | figure rest
l N:factor L L* c* | pool.coordination_efficiency | figure over
T=internet f? N:factor R q | pool.coordination_efficiency | figure over
L N:factor R q? L* | pool.coordination_efficiency | figure over
N:share l l* c* T=internet? W=gamers,world? | pool.coordination_efficiency | figure rest | doubt of what
N:share L o|K? l* c* T=internet? | pool.coordination_efficiency | figure rest
f|W=internet_training T=internet? q N:share R? | train.training_efficiency
N:share q T=internet T=token? | pool.coordination_efficiency
N:share q W=gamers? f? T=internet* T=token? J* c* L* T=holder* | pool.coordination_efficiency | field
T=internet N:share c* | pool.coordination_efficiency | doubt of what
M l L|T=internet L* c* | pool.coordination_efficiency | sign <= | bound 50% | doubt how much of the work is lost
L L* M=much l* T=token? T=internet* W=gamers? | pool.coordination_efficiency | sign <= | bound 90% | doubt how much of the work is lost
L l W=gamers#share c* | pool.coordination_efficiency | count | figure rest
N:share q=kept l* L* w? c* W=gamers? | pool.coordination_efficiency
M W=gamers U U* I? | gaming_hours_share | sign >= | bound 50%
M A|W=gamers|g I=off T=idle_time? | pool.availability | sign <= | bound 50% | doubt whether they would be on for this
A|W=gamers|g I=off | pool.availability | sign <= | bound 50% | doubt for how long
M W=gamers I T=idle_time? | gaming_hours_share | sign <= | bound 50%
A|W=gamers|g=card I T=idle_time | gaming_hours_share | sign <= | bound 50%
W=gamers#share I T=idle_time? | gaming_hours_share | count | figure rest
W=gamers|A|g J=leave_on N:share T=idle_time? | pool.availability
W=gamers|A|g J=leave_on 1 | pool.availability
g=gpu I N:share T=idle_time | gaming_hours_share | figure rest | doubt whose GPUs
W=gamers N:share T=idle_time g? | gaming_hours_share
A|W=gamers|g U N:share T=idle_time? | gaming_hours_share
M A|W=gamers|g U N:share T=idle_time? | gaming_hours_share | doubt most of them or on average
p U g? N:share T=idle_time | gaming_hours_share
A|W=gamers|g=card I=off N:share T=idle_time? | pool.availability | figure rest | doubt whether they would be on for this
A|W=gamers|g=card I N:share T=idle_time? | gaming_hours_share | figure rest
M A|W=gamers|g=card I N:share T=idle_time? | gaming_hours_share | figure rest | doubt most of them or on average
M? A|W=gamers|g=card I 1 | gaming_hours_share | figure rest | doubt idle or off
M? A|W=gamers|g=card U 1 | gaming_hours_share | doubt playing or on
M? p|W=gamers|P=rtx g? 1 ?=games,plays* | gaming_hours_share | whole | doubt playing or on
A|W=gamers|g=card 1 J? | pool.availability | doubt whether they would be on for this
W=gamers#share N u m? R? | pool.memory_eligible_share | count | doubt for which job
W=gamers#share e m | pool.memory_eligible_share | count | doubt for which job
M A|W=gamers|g=card|p V N u m? | pool.memory_eligible_share | count | sign > | bound 50% | doubt for which job
N:share p V N u m? | pool.memory_eligible_share | doubt for which job
N:share m J* W=gamers* | pool.memory_eligible_share | whole | doubt for which job
M W=gamers|g e m | pool.memory_eligible_share | sign > | bound 50% | doubt for which job
T=gap G|R N? y? Y* W* P* A* T=home* j* | project.gap_growth | figure growth
W=gamers R=< N:factor y | project.gap_growth | figure growth
W=gamers l N:share y Y* W* | project.gap_growth | figure shrinking | doubt by how much
W=gamers R=< N:share y | project.gap_growth | figure shrinking | doubt by how much
Y|W=four,laboratory,labs G ?=rest y? | project.gap_growth | sign > | doubt from whom
W=gamers R=>= | pool.pool_to_one_hyperscaler | field whole | doubt with whom
W=company,laboratory R=> W=gamers G N? y? | project.gap_growth | figure growth | doubt which gap
R=> G W=four|Y y? | project.gap_growth | doubt whose lead
W=gamers R=<q y? | project.gap_growth | figure over | doubt behind whom
W=gamers R=< y | project.gap_growth | figure over | doubt behind whom
T=pool_share G N? y? c* E? | project.gap_growth | figure shrinking
T=participation|J G N? y? W=gamers? | project.participation_growth | figure growth
T=capex,capex_growth s? G G* N? y? W=four? | project.capex_growth | figure growth
Y|W=four s T=ai_capex? G N y* | project.capex_growth | figure growth
T=capex,capex_growth N:times y W=four? | project.capex_growth | figure growth
Y|W=four G W=gamers R? y? | project.gap_growth | ordered | sign >
W=gamers c? G=- W=four|Y y? | project.gap_growth | ordered | sign >
T=consumer_performance|W=gamers G|R N? g? c* y? | project.consumer_performance_growth | figure growth
c|Y|W=four,world|g=gpu G c* N? y? | project.dc_compute_growth | figure growth
c|W=world N:times R c* | project.dc_compute_growth | figure growth | whole
Y|W=four N:times y | project.dc_compute_growth | figure growth | whole
W=universities G N? y? c* | public_compute_growth | figure growth | doubt whether it is about compute
W=china c G N? y? c* | china_compute_growth | figure growth
q=work_per_dollar c* N:factor R? y P* g* A* | accelerator_price_performance_growth | figure growth
q=work_per_watt c* N:factor R? y P* g* A* | accelerator_efficiency_growth | figure growth
q=work_per_dollar G N? y? P* g* A* | accelerator_price_performance_growth | figure growth
q=work_per_watt G N? y? P* g* A* | accelerator_efficiency_growth | figure growth
v G N? y? f* c* | frontier_training_growth | figure growth | doubt whether it is about compute
<W=amazon >K=<s s|o|t|r N:times P=h100 r? s* t* Y* R? h? | rent_at_aws / rent_cheapest
<K=>s >K=<s P=h100|r r* P* o* N:times h? R? Y? s* | rent_at_aws / rent_cheapest
W=amazon s|o|t|r N:times P=h100 r? s* t* Y* | rent_at_aws / rent_median | doubt than from whom
P r|o G N? y? o* r* g* | h100_price_growth | figure growth | doubt since when
r|h G P* N? y? P* g* o* | rent_june_2026 / rent_october_2025 | figure growth | doubt since when
W c|P G N? y? | project.dc_compute_growth | figure growth | doubt of all or of one
T=datacenter_sales G N? y? | project.dc_compute_growth | figure growth | doubt in dollars or in compute
<Y|W=four|P=datacenter_gpu|c >T=consumer_performance|W=gamers G R c* b* g* | project.gap_growth
T=consumer_performance G R | project.gap_growth | figure over
W=gamers#any w* N !=GW,plant t? 1? | watts.pool_power_with_pcs
W=four w* N !=GW t? Y? | watts.four_fleets_power
Y w* N !=GW t? | watts.four_fleets_power | doubt whose datacenters
<W=gamers#any >Y|W=four w R|N:times R? t? l? c* | watts.pool_to_fleets_power
T=same_work w N:times K? T=home? R? t? P* W* | energy
T=token w N:times R? T=home | energy | doubt than what
<W=gamers|A|g=card >P|Y N:times? R q=work_per_watt | work_per_watt
W=gamers N:times R? q=work_per_watt | work_per_watt | doubt than what
T=same_work|T=token w <W=gamers|T=home >Y|P=h100|T=datacenter_power R|N:times K? R? t? o? | energy
T=same_work|T=token w Y|P=h100 N:share t? K? T=home? | energy | figure over | doubt than what
f T=home|W=gamers N:times K|R|t w o* t* T=internet* | energy
T=same_work N:times K|w T=home|T=home_power w? | power.power_cost_ratio
<r|j >b P* g* w* K N:times? o* c* | rent.rent_to_own
<r >b P* g* N:times o R? | rent.rent_to_own
<r >b P* g* R | rent.rent_to_own | doubt in what it is better
b=even P g* | rent.rent_to_own | sign >
>b K P* g* | rent.rent_to_own | field | doubt than what
b|r S* K|R T=utilization|T=idle_time N:share t? r? b? P* g* A* | rent.breakeven_use | figure turning
b|r R|K b|r Q? S* a* N:share T=idle_time,utilization b? | rent.breakeven_use | figure turning
b=even t P* g* | rent.rent_to_own | sign ~
b=even 1 b? r? P* g* A* | rent.breakeven_use
b|r b|r? K|R|H Q? S* a* 1 t? P* g* A* | rent.breakeven_use | figure turning | doubt whether it turns there
K r P* g* | rent.rent_to_own | doubt than what
Y|W=four s N:money E? P=datacenter_gpu | gap.accelerator_price | doubt GPUs of which kind
P N:money h r? o* | rent.rental_price
P N:money r h? o* | rent.rental_price
P=h100,datacenter_gpu,b200 N:money o* b? | gap.accelerator_price
P=h100,b200,datacenter_gpu N:money | rent.rental_price | doubt rent or price
g|A N:money o E? | gap.accelerator_price | doubt GPUs of which kind
T=datacenter_power|Y N:money w=kwh w? o* | datacenter_electricity_price
W=company,cloud s N:money w=kwh w? o* | datacenter_electricity_price | doubt which price
w T=home N:money o* | residential_electricity_price
T=home|T=home_power N:money w=kwh w? o* | residential_electricity_price
w N:money y=0.0833 J=leave_on|A|g s* o* | monthly_bill
w N:money y=0.0833 W=gamers#any s* o* | monthly_bill | doubt one card or all of them
T=home_power o N:money | residential_electricity_price
<T=home_power >T=datacenter_power|Y o* K|R N:times? | residential_electricity_price / datacenter_electricity_price
<T=home_power >T=datacenter_power o* w* N:times | residential_electricity_price / datacenter_electricity_price
T=home_power K|N:times o* w* s* R* N:money* T=datacenter_power? | residential_electricity_price / datacenter_electricity_price | doubt than where
w s N:times N:money W=company,laboratory,cloud N* | residential_electricity_price / datacenter_electricity_price | doubt which price
w=kwh o* N:times R|K W=google,microsoft,amazon,meta | residential_electricity_price / datacenter_electricity_price | doubt which price
w <T=home >T=datacenter_power|Y K N:times? o* | residential_electricity_price / datacenter_electricity_price
w >T=datacenter_power K N:times? o* | residential_electricity_price / datacenter_electricity_price | doubt than where
w <T=home|T=home_power >T=datacenter_power N:times R? o* | residential_electricity_price / datacenter_electricity_price
<T=home|T=home_power|W=gamers >Y|W=company,laboratory,cloud s|o w N:times K? R? o* | residential_electricity_price / datacenter_electricity_price | doubt which price
Z Z* <T=gaming|W=gamers|p >T=datacenter_sales,ai_capex|Y R|N:times R? $* | nvidia_gaming_revenue / nvidia_data_centre_revenue
Z <T=gaming|W=gamers >P|c=counted R|N:times R? $* | nvidia_gaming_revenue / nvidia_data_centre_revenue | doubt in number or in money
M|0 p? V|b A|g|W=gamers | cards_each | bound 50% | whole
N:share p V|b A|g|W=gamers | cards_each | whole
0 p? V|b A|g | cards_each | sign <= | bound 1% | whole
Z P=h100,h200#count $* y? | hopper_shipments_2024 | count | doubt in which year
<T=gaming >Y|T=datacenter_sales N:times $ Z? R? | nvidia_gaming_revenue / nvidia_data_centre_revenue | whole
Z y=0.0833 T=datacenter_sales|Y T=gaming|W=gamers $* y=1 | nvidia_data_centre_revenue / nvidia_gaming_revenue | ordered | bound 12
Z N:share P=datacenter_gpu|g|W=world R? | largest_maker_share | doubt of which GPUs
Z N:share $? T=datacenter_sales|Y | datacenter_part | doubt of which sales
Z N:share $? T=gaming|W=gamers | gaming_part | doubt of which sales
Z? N:money $* T=datacenter_sales y? | nvidia_data_centre_revenue
Z N:money $* Y|P=datacenter_gpu y? | nvidia_data_centre_revenue
Z? N:money $* T=gaming y? | nvidia_gaming_revenue
Y|W=four s N:money y? | ai_capex | doubt on what
Y|W=four s N:money y? G? | hyperscaler_capex_2026 | doubt in which year
Z? W=gamers s N:money g? y? | nvidia_gaming_revenue | doubt whose cards
Y|W=four W=gamers s N:times R* g* t* J* T=accelerator_spend* | hyperscaler_capex_2026 / nvidia_gaming_revenue | doubt on what
Y|W=four b|s N:money P=datacenter_gpu|g y? | gap.accelerator_spend
Y|W=four s N:money y? T=accelerator_spend | gap.accelerator_spend
P=datacenter_gpu|g=gpu N:share B? l? s? T=ai_capex,capex_growth s? | accelerator_share_of_ai_capex
N:money !=GW,MW N:count? E? Y|c o? t? | datacenter_capex_per_gw | each
N:money T=accelerator_spend s? | gap.accelerator_spend | doubt whose
Y|W=four s N:money y? T=ai_capex | ai_capex
T=capex_growth N:money R? W=four? | ai_capex
T=capex N:money R? W=four? D? y? | hyperscaler_capex_2026
<w >j K|R|N:times T=token* T=home* a? d* o* E? | token_electricity
T=home N:times o T=token* | cost-per-token.home_to_api | doubt than what
T=token o|s W=company,laboratory N:times R? o* T=home* j* | cost-per-token.home_to_api | figure over | doubt what it costs them, or what they ask for it
T=home|T=token K S? N? T=token* w? a? d* y? 3* | cost-per-token.home_to_api | doubt than what
<P=rtx|A >j K T=token* w? a? d* 3* F* | cost-per-token.home_to_api | doubt with the card or its electricity alone
>j K T=token* | cost-per-token.home_to_api | ordered | doubt than what
<T=home|T=home_power|T=bill >j K|R N:times? T=token* w? a? d* o* E? 3* s* | cost-per-token.home_to_api
R T=token q=work_per_dollar <j >P=rtx|T=home|A z* | cost-per-token.home_to_api
<T=home >j N:times o* T=token* w? a? d* | cost-per-token.home_to_api
k t? N:count T=token_rate | workers.tokens_per_worker
A|P=rtx N:count T=token_rate a? | cost-per-token.small_tokens_per_card | doubt of which model
A N:count T=token_rate a? | workers.tokens_per_card | doubt of which model
P=datacenter_gpu N:count T=token_rate a? | workers.tokens_per_gpu | doubt of which model
j N:money T=token* s? o* | api_price
T=token N:money T=token* o* P=rtx|A | cost-per-token.home_token_cost | doubt with the card or its electricity alone
T=token N:money T=token* o* P* | api_price | doubt whose tokens
w T=token N:money P* T=home? o* | cost-per-token.home_token_cost | doubt with the card or its electricity alone
T=token T=home N:money o* K? | cost-per-token.home_token_cost
T=bill|w r|b c* P#count W=gamers#any W=gamers* j? | chip-in.rented_gpus | count | sign >=
w r|b P#count $* s* T=home* | chip-in.rented_gpus | count | sign >= | doubt whose electricity
T=bill r|s c* P#count | chip-in.rented_gpus | count | sign >= | doubt whose electricity
T=bill r|b R c* P* h? W=gamers#any W=gamers* | chip-in.rented_to_pool
T=bill r c* P* R? W=gamers? | chip-in.rented_to_pool | sign >= | doubt what it is held against
<w >r K|R P#any* A* W=gamers* 1? j? T=same_work? c* | chip-in.rented_to_pool | doubt whose electricity
K J P|Y w|T=bill W* X* T=home* P* Y* s* | chip-in.rented_to_pool | figure over | doubt rented or bought
o w r P* | chip-in.rented_to_pool | sign >= | doubt whose electricity
T=bill N:money R? y? W=gamers#any? o* | chip-in.pool_bill
w s* W=gamers#any N:money y? o* | chip-in.pool_bill
>W=gamers#any <Y|W=four a* k R E? | workers.fleet_to_pool_workers
>W=gamers#any <W a* k R E? | workers.fleet_to_pool_workers | doubt how many of its GPUs would do that
>W=gamers#any <Y|W=four a* k N:times R? E? | workers.fleet_to_pool_workers
>W=gamers#any <W a* k N:times R? E? | workers.fleet_to_pool_workers | doubt how many of its GPUs would do that
Y c? k#count | workers.fleet_workers | count
Y|A a k#count E? | workers.fleet_workers | count | sign >=
Y a k#count N:share g* | workers.fleet_workers | count each | sign >= | doubt how many of its GPUs would do that
W=gamers#any a k#count | workers.pool_workers | count | sign >=
W=crowd#any a k#count | workers.pool_workers | count | sign >= | doubt of which model
c=weak P a k#count E* | workers.fleet_workers | count | sign >= | doubt whose fleet
k P=h100,datacenter_gpu#count U? | gpu_workers | count | figure over | doubt of which model
A|P=rtx_3060#any S* a|B k#any | card_workers | count each | sign >= | doubt of which model
P=h100,datacenter_gpu,b200#any S* a|R|B k#any | gpu_workers | count each | sign >= | doubt of which model
W=company,laboratory,cloud,country,world V k#large | workers.fleet_workers | count field | sign >= | doubt how many of its GPUs would do that
W=company,laboratory,cloud,country,world a|c k#count | workers.fleet_workers | count | sign >= | doubt how many of its GPUs would do that
W=crowd,swarm#any|P#count f v|d|3 v? T=internet? | train.trained_to_frontier | sign >=
v t|f W=crowd#any|P#count R|S B? | train.trained_to_frontier | time
v t N:times c* W=crowd#any|P#count E* | train.trained_to_frontier | figure over
W=crowd#any|P#count t f v|d|3 R|S T=internet? | train.trained_to_frontier | time
v t|f W=crowd#any|P#count B? | train.trained_to_frontier | sign >= | doubt how long they ran
W=crowd#any|P#count N:share? v J* | train.trained_to_frontier | sign >= | doubt what they would do
W=crowd#share t J* S* f|R v | train.joining_to_match | count
W=crowd#any|P#count|T=internet t f v|d|3 T=internet? | train.trained_to_frontier
T=internet|W=internet_training f v|d | train.trained_to_frontier | sign >=
W=gamers#share e f? v | train.joining_to_match | count | sign <=
f T=internet T=internet* | train.trained_to_frontier | sign >= | whole | doubt what is trained
f? T=internet|W=internet_training R W=xai,openai,anthropic | train.trained_to_frontier | doubt what is trained
f? T=internet R v | train.trained_to_frontier
<v|W=xai f? N:times R? U? c* >T=internet|W=internet_training f? a? | largest_decentralized_training_gap
3 d? F|a A|W=gamers|g T=home? | fit.cards_needed | sign <=
3 d? F|a|V P|A|W=crowd u? | fit.cards_needed | sign <= | doubt which memory
3 d? F|a P | fit.cards_needed | sign <= | doubt which memory
3 d? F|a W=gamers#count|g#count|P#count | fit.cards_needed | count | sign <=
3 d? t a? W=gamers#count|g#count|P#count T=home? | fit.cards_needed | count
3 d? e a? W=gamers#count|g#count|P#count T=home? | fit.cards_needed | count | sign <=
3 d? F|a T=home | fit.cards_needed | sign <= | doubt on how many cards
a|F d W=laptops,phones,macs,gamers|A|T=home R* | fit.cards_needed | sign <= | doubt a model of which size
d F|a P#count|W=gamers#count|g#count | fit.cards_needed | count | sign <= | doubt a model of which size
a d R | fit.cards_needed | whole | sign <= | doubt on how many cards
v F A|W=gamers|g | fit.cards_needed | sign <= | doubt a model of which size
3 d? t N u m? | fit.model_memory
3 d? F|a N u m? | fit.model_memory | sign <=
P=datacenter_gpu#count R=~ E* N:share? Y? | pool.pool_dc_equivalents | count | doubt whose cards are meant
W=company,laboratory,cloud,country,crowd,outside N:share V? | who of world | whole ordered | doubt of what
f T=internet | train.training_efficiency | near | sign <= | bound 50%
Y N:times? q=work_per_watt | energy | near | sign >=
c k | workers.fleet_workers | near field | sign >= | bound 1M
P|A|W=gamers Y N:large | gap.compute_gap_ratio | near
O=country c* T* N:times* Y* R* W=world* | us of world | bound 50% | doubt which countries
Y|W=four E c c* | four of world | sign > | bound 50% | doubt how much of it
O M|E O* M* E* S* P* g* c* T* N:times* Y* R* W=world* | four of world | bound 50% | doubt how much of it
O O* M* E* S* P* g* c* T* N:times* Y* R* W=world* | four of world | bound 50%
T=hhi N:count c* R* O* | share.concentration_index | doubt with whom in the rest
W=company M V? | who of world | sign > | bound 50% | whole | doubt of what
W=company,laboratory,cloud,country,crowd,outside J c* N:share | who of world | whole | doubt of what
W=two,three,four,five w=power V=by E? | who of world | sign > | bound 50% | doubt of what
W R ?=rest|W=everyone c* E* W=world* | who of world | bound 50% | doubt who everyone is
a|R k#large | workers.fleet_workers | near count | sign >=
R=>s k g? | workers.fleet_to_pool_workers | near field | sign >
W=company,laboratory k=ai#any t? | workers.fleet_workers | near field | sign >= | bound 1M
W=crowd#any a|k k* | workers.pool_workers | near field | sign >= | bound 1M
u W=gamers#any|p | pool.memory_eligible_share | near field | sign >= | bound 50% | doubt for which job
k=ai#any|k e|t|a|p|R|?=country | workers.fleet_workers | near field | sign >= | bound 1M | doubt whose workers
w Y|A|W=gamers#any | watts.pool_to_fleets_power | near field | sign <
W=four | four of world | near alone | bound 50%
W=two,three,four,five V | who of world | whole | sign > | bound 50% | doubt how much of it
W=four V | four of world | near whole | bound 50% | doubt how much of it
s N:money | gap.accelerator_spend | near
T=compete | pool.pool_to_one_hyperscaler | near | sign >=
C c|g|A|P|Y|W=four|a|t|T=change,holder | pool.pool_to_one_hyperscaler | near | sign >= | doubt who could run them
T=holder,compete | four of world | near | bound 50%
C=weights V | pool.pool_to_one_hyperscaler | near field | sign >= | doubt who could run them
C a|t|T=change | four of world | near | sign > | bound 50% | doubt who could run them
Y|W=four T=change,holder,compete | four of world | near | sign > | bound 50%
m=vram W=gamers R | memory_gap | near field | sign < | doubt their fleet taken as H100s
m=vram Y|W=four|E|O | memory_gap | near field | sign > | doubt their fleet taken as H100s
0 R Y|W=four,labs c* | four of world | near | sign > | bound 50%
?=newer g|P|A|W=gamers | pool.pool_to_one_hyperscaler | near field | sign >= | doubt with which cards
L W=gamers#share L* | pool.coordination_efficiency | near field count | figure rest | doubt how much of the work is lost
L|l=overhead | pool.coordination_efficiency | near field | sign <= | bound 50% | doubt how much of the work is lost
T=internet l|q|g | pool.coordination_efficiency | near field | sign <= | bound 50% | doubt how much of the work is lost
J=leave_on | pool.availability | near field | sign >= | bound 50% | doubt for how long
I=off | pool.availability | near field | sign <= | bound 50% | doubt for how long
I g|p|z | gaming_hours_share | near field | sign <= | bound 50% | doubt for how long
T=gap I|L|l|J | project.gap_growth | near field | sign > | doubt which gap
W=four W=world | four of world | near | bound 50%
f W=crowd,swarm#any | train.trained_to_frontier | near field | sign >= | doubt what is trained
v | train.trained_to_frontier | near field | sign >=
O | four of world | near field | bound 50%
W=company,laboratory,country c|g | who of world | near field whole | sign > | bound 50%
c | four of world | near whole | bound 50%
T=gap M=big | gap.compute_gap_ratio | near | sign >= | bound 1M
P#any r | rent.rent_to_own | near | sign <
r t* | rent.rent_to_own | near field | sign <
`;

const [datacenters, gaming] = ["nvidia_data_centre_revenue", "nvidia_gaming_revenue"] as const;
const formulas: Readonly<Record<string, readonly [formula: string, label: string]>> = {
  datacenter_part: [
    `${datacenters} / (${datacenters} + ${gaming})`,
    "the data centres' part of NVIDIA's two large sales",
  ],
  gaming_part: [`${gaming} / (${datacenters} + ${gaming})`, "gaming's part of NVIDIA's two large sales"],
  cards_each: [
    "consumer_gpu_installed_base / (world_population * 1 consumer_gpu)",
    "gaming cards for each person in the world",
  ],
  monthly_bill: [
    "power_card_kw * residential_electricity_price * 1 month * 1 consumer_gpu",
    "a month's electricity of a gaming card, day and night",
  ],
  memory_gap: [
    "h100e_mean_of_four * vram_h100 / (consumer_gpu_installed_base * vram_card * 1 h100e)",
    "the memory of a hyperscaler's fleet over that of all gaming cards",
  ],
  energy: [
    "consumer_per_h100e * power_card_kw / (power_dc_kw * pue) * 1 h100e/datacenter_gpu",
    "the electricity for the same work at home over that in a datacenter",
  ],
  token_electricity: [
    "(power_card_kw + power_pc_kw) * residential_electricity_price / small_tokens_per_card / api_price",
    "the electricity of a token at home over its price from an API",
  ],
  card_workers: ["tokens_per_card / tokens_per_worker", "AI workers of one consumer card"],
  gpu_workers: ["tokens_per_gpu / tokens_per_worker", "AI workers of one datacenter GPU"],
  work_per_watt: [
    "power_dc_kw * pue / (consumer_per_h100e * power_card_kw) * 1 datacenter_gpu/h100e",
    "the work of a gaming card for its electricity over a datacenter GPU's",
  ],
  ai_capex: ["hyperscaler_capex_2026 * ai_capex_share", "what the four largest hyperscalers spend on AI in 2026"],
};

/** What a formula over facts is called in a sentence, where their own names would be no sentence. */
export const labels: ReadonlyMap<string, string> = new Map(Object.values(formulas));

export const rows: readonly (readonly [pattern: string, row: Row])[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [pattern = "", about = "", ...how] = line.split(" | ");
    const said = how.filter((each) => /^(?:sign|bound|figure|doubt) /.test(each));
    const flags = how.filter((each) => !said.includes(each)).flatMap((each) => each.split(" "));
    const named = Object.fromEntries(said.map((each) => [each.split(" ", 1)[0], each.slice(each.indexOf(" ") + 1)]));
    return [pattern, { about: formulas[about]?.[0] ?? about, flags, ...named }];
  });
