// The forms of claims, one a row: a pattern over the slots of a sentence, and the quantity that it is a claim on.

/** What a row says; brackets of its pattern are the parts it reads. */
export interface FrameRow {
  /** `model.quantity`, or a formula over the ledger's facts. */
  readonly claim?: string;
  readonly facts?: string;
  /** What each part must be, in order: a value of its word, several parted by `|`, `*` for any. */
  readonly of?: string;
  /** What its figure must be. */
  readonly takes?: "money" | "share" | "count" | "times" | "part" | "large";
  /** The sign where no word gives one. */
  readonly sign?: string;
  /** What it is held against where there is no figure; 1 unless told. */
  readonly bound?: string;
  /** Whether the figure or the comparison is read from the other end. */
  readonly turned?: "sign" | "over" | "rest";
  /** Whether a crowd brings along how many join. */
  readonly joins?: true;
  readonly given?: Readonly<Record<string, string>>;
  /** A condition that the model takes in. */
  readonly takesGiven?: string;
  readonly doubt?: string;
}

const [home, datacenter] = ["residential_electricity_price", "datacenter_electricity_price"] as const;
const [gaming, datacenters] = ["nvidia_gaming_revenue", "nvidia_data_centre_revenue"] as const;
const [homePrice, datacenterPrice] = [`${home} / ${datacenter}`, `${datacenter} / ${home}`] as const;
const [gamingRevenue, datacenterRevenue] = [`${gaming} / ${datacenters}`, `${datacenters} / ${gaming}`] as const;
const aiCapex = "hyperscaler_capex_2026 * ai_capex_share";

export const rows: readonly (readonly [pattern: string, row: FrameRow])[] = [
  // One card against a fleet, the fleets themselves, one GPU against the other.
  ["AYB?(N)[Tc]*|A[cB]*YB?(N)[Tc]*", { claim: "gap.compute_gap_ratio" }],
  ["YV?B?(N)R?c*A", { claim: "gap.compute_gap_ratio", takes: "times" }],
  ["AB?(N)Y", { claim: "gap.compute_gap_ratio", takes: "part", turned: "over" }],
  ["(T)B?(N)", { claim: "gap.compute_gap_ratio", of: "gap *", takes: "large" }],
  ["(T)B?(N)", { claim: "pool.participation", of: "participation *", takes: "share" }],
  ["Y[Va](P)", { claim: "gap.fleet_per_hyperscaler", of: "datacenter_gpu", takes: "count" }],
  ["Y[Va](g)E?", { claim: "gap.fleet_per_hyperscaler", takes: "count" }],
  ["(P)B?(N)R?c*[AW]", { claim: "gap.dc_to_consumer_ratio", of: "datacenter_gpu *", takes: "times" }],
  ["AB?(N)c*(P)", { claim: "gap.dc_to_consumer_ratio", of: "* datacenter_gpu", takes: "part", turned: "over" }],
  ["t(W)[RB]+(P)", { claim: "gap.dc_to_consumer_ratio", of: "gamers datacenter_gpu", takes: "count" }],
  ["t(W)[RB]+Y|YB(W)", { claim: "gap.compute_gap_ratio", of: "gamers", takes: "count" }],
  ["B?(W)W?", { claim: "pool.consumer_gpu_installed_base", of: "gamers", takes: "count" }],
  ["(N)Y[VBE]*", { claim: "pool.pool_to_one_hyperscaler", takes: "share", doubt: "what is held against it" }],
  ["J?(W)J?(G)(T)", { claim: "pool.pool_to_one_hyperscaler", of: "gamers - gap", sign: ">=", joins: true }],
  // Who joins, and how well it works.
  ["(W)J", { claim: "pool.participation", of: "gamers", takes: "share" }],
  ["M(W)J", { claim: "pool.participation", of: "gamers", sign: ">", bound: "50%" }],
  ["0J", { claim: "pool.participation", sign: "<=", bound: "1%" }],
  ["0(T)", { claim: "pool.availability", of: "leave_on", sign: "<=", bound: "1%" }],
  ["(N)B?lL?", { claim: "pool.coordination_efficiency", takes: "share", turned: "rest" }],
  ["Ll(N)c*", { claim: "pool.coordination_efficiency", takes: "share", turned: "rest" }],
  ["MWB*U+", { facts: "gaming_hours_share", sign: ">=", bound: "50%" }],
  ["MWB*IT?", { facts: "gaming_hours_share", sign: "<=", bound: "50%" }],
  // Which side grows faster.
  ["(W)G(R)Y", { claim: "project.gap_growth", of: "gamers *", turned: "sign" }],
  ["(W)G(R)(W)", { claim: "project.gap_growth", of: "gamers * four", turned: "sign" }],
  ["(T)G(R)", { claim: "project.gap_growth", of: "consumer_performance_growth *", turned: "sign" }],
  // Watts.
  ["(W)[Vt]?(N)!", { claim: "watts.pool_power_with_pcs", of: "gamers *", joins: true }],
  // Money.
  ["rP*B?(K)bP*|B?(K)rP*bP*", { claim: "rent.rent_to_own" }],
  ["bP*B?(K)rP*|B?(K)bP*rP*", { claim: "rent.rent_to_own", turned: "sign" }],
  ["bP*(R)rP*", { claim: "rent.rent_to_own", doubt: "in what it is better" }],
  ["rP*(R)bP*", { claim: "rent.rent_to_own", turned: "sign", doubt: "in what it is better" }],
  ["rP*[oB]*K?(N)[RK]*bP*", { claim: "rent.rent_to_own", takes: "times" }],
  ["r?Pr?o?B?(N)hr?", { claim: "rent.rental_price", takes: "money" }],
  ["(P)[oB]+(N)", { claim: "gap.accelerator_price", of: "h100|datacenter_gpu|b200 *", takes: "money" }],
  ["E(g)[oB]+(N)", { claim: "gap.accelerator_price", takes: "money", doubt: "GPUs of which kind" }],
  ["(T)P?B?(R)o?", { facts: "rental_price * 1 year / accelerator_price", of: "year_rent *" }],
  ["(T)[oB]?(N)[RK]?(T)", { facts: homePrice, of: `${home} * ${datacenter}` }],
  ["(T)[oB]?(K)(T)", { facts: homePrice, of: `${home} * ${datacenter}` }],
  ["(T)[oB]?(K)(T)", { facts: datacenterPrice, of: `${datacenter} * ${home}` }],
  ["(T)B?(T)(N)K?", { claim: "power.power_cost_ratio", of: "residential_electricity_price same_work *" }],
  ["Z[V$B]*(?:(N)|(R))[R$]*(T)(T)", { facts: gamingRevenue, of: `* ${gaming} ${datacenters}` }],
  ["Z[V$B]*(?:(N)|(R))[R$]*(T)(T)", { facts: datacenterRevenue, of: `* ${datacenters} ${gaming}` }],
  ["Z?(T)B?(N)(T)", { facts: gamingRevenue, of: `${gaming} * ${datacenters}` }],
  ["Z?(T)B?(N)(T)", { facts: datacenterRevenue, of: `${datacenters} * ${gaming}` }],
  ["([YW])s(N)y?(T)", { claim: "gap.accelerator_spend", of: "four| * accelerator_spend", takes: "money" }],
  ["([YW])s(N)y?(T)", { facts: aiCapex, of: "four| * ai_capex", takes: "money" }],
  ["(T)B?(N)", { facts: aiCapex, of: "capex_growth *", takes: "money" }],
  ["(T)B?(N)GN", { facts: aiCapex, of: "capex_growth *", takes: "money", doubt: "these are two claims" }],
  ["Z[VB$]*(N)(T)", { facts: datacenters, of: `* ${datacenters}`, takes: "money" }],
  ["Z[VB$]*(N)(T)", { facts: gaming, of: `* ${gaming}`, takes: "money" }],
  ["jT*B?(K)T+", { claim: "cost-per-token.home_to_api", turned: "sign" }],
  ["TB?(?:(K)T|T(K))j", { claim: "cost-per-token.home_to_api" }],
  ["(T)r(R)P*WB*", { claim: "chip-in.rented_to_pool", of: "bill *" }],
  // What can be done with it.
  ["[YA]V?a(k)", { claim: "workers.fleet_workers", takes: "count", sign: ">=" }],
  ["(W)V?a(k)", { claim: "workers.pool_workers", of: "gamers *", takes: "count", sign: ">=", joins: true }],
  [
    "(W)V?a(k)",
    { claim: "workers.fleet_workers", takes: "count", sign: ">=", doubt: "how many of its GPUs would do that" },
  ],
  ["(W)f[vd]+T?|f[vd]+T?Q?(W)", { claim: "train.trained_to_frontier", of: "gamers", sign: ">=", joins: true }],
  ["3d?F([AW])", { claim: "fit.cards_needed", sign: "<=", takesGiven: "model_parameters" }],
  ["3d?F(P)", { claim: "fit.cards_needed", sign: "<=", takesGiven: "model_parameters", doubt: "which memory" }],
  ["3d?F(g)", { claim: "fit.cards_needed", takes: "count", sign: "<=", takesGiven: "model_parameters" }],
  ["t(g)a?3d?", { claim: "fit.cards_needed", takes: "count", takesGiven: "model_parameters" }],
];
