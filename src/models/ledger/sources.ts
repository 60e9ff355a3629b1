// Every page a value was read in, once; each by itself, so that the library takes along only those that it names.

import type { Source } from "./fact.ts";

const sourceOf =
  (kind: Source["kind"]) =>
  (title: string, url?: string, detail: string = kind): Source => ({ title, ...(url && { url }), kind, detail });
const primary = /* @__PURE__ */ sourceOf("primary");
const secondary = /* @__PURE__ */ sourceOf("secondary");

export const valueAddCapex = secondary(
  "Big Tech AI Capex in 2025",
  "https://valueaddvc.com/blog/big-tech-ai-capex-in-2025-microsoft-google-meta-amazon-and-the-spending-race",
);
export const dcPulseCapex = secondary(
  "The Great AI Infrastructure Race: Why Hyperscaler CapEx Will Hit USD 315 Billion by 2025",
  "https://dcpulse.com/statistic/the-great-ai-infrastructure-race-hyperscaler-capex",
  "secondary (company reports)",
);
export const savvyWealth = secondary(
  "Hyperscalers vs. Telcos: A Capital Cycle Analysis",
  "https://www.savvywealth.com/blog-posts/hyperscalers-vs-telcos-a-capital-cycle-analysis-of-the-ai-infrastructure-market",
);
export const visualsForHumans = secondary(
  "Who Owns the Future? The Race to Control AI Compute",
  "https://visualsforhumans.pages.dev/stories/ai-compute-20250207",
);
export const particleNews = secondary(
  "Big Tech maps $650-700 billion AI spend for 2026",
  "https://particlenews.pages.dev/story/big-tech-maps-650700-billion-ai-spend-for-2026-as-nvidia-calls-the-buildout-sustainable",
  "secondary (company guidance)",
);
export const gpuResource = secondary(
  "Hyperscale CapEx Projected to Hit $700 Billion in 2026",
  "https://gpuresource.com/?p=495",
);
export const qinooGoldman = secondary(
  "The $450 Billion Infrastructure Bet Has a Denominator Problem",
  "https://observatory.qinoo.net/posts/0a3014aa-c1fb-4f11-84a8-8ed58eb554c1",
  "secondary, attributes to Goldman Sachs",
);
export const bernsteinGigawatt = secondary(
  "How much does a GW of data center capacity actually cost? (Bernstein, via Investing.com)",
  "https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144",
);
export const dellOro = secondary("Dell'Oro on data centre capex (quoted)", "https://thincb2b.com/d-4");
export const article: Source = {
  title: "Open source doesn't solve AI power concentration (Adam Jones), body and footnote 2",
  kind: "article",
  detail: "the article",
};
export const aiInfraMap = secondary(
  "H100 vs H200 vs B200 TCO",
  "https://www.aiinframap.com/tools/chips/h100-vs-h200-vs-b200-tco",
);
export const fetchLogic = secondary(
  "Memory now costs more than the processor in AI chips",
  "https://fetchlogic.net/memory-now-costs-more-than-the-processor-in-ai-chips-and-that-changes-everything-about-who-can-afford-to-compete/",
);
export const fp4Dev = secondary(
  "H100 vs H200 vs B200 inference TCO",
  "https://www.fp4.dev/silicon/h100-h200-b200-tco/",
);
export const epochShares = secondary(
  "Epoch AI Data: Five Hyperscalers Control 71% of Global AI Compute Power",
  "https://techjacksolutions.com/ai-brief/epoch-ai-data-five-hyperscalers-control-71-of-global-ai-comp/",
);
export const epochOwnersThread = primary(
  "Epoch AI: Introducing our new AI Chip Owners explorer (thread)",
  "https://threadreaderapp.com/thread/2041241187252945071.html",
  "primary, reposted",
);
export const officeChai = secondary(
  "Google leads in owning the most AI chips, followed by Microsoft and Amazon: Epoch AI data",
  "https://officechai.com/ai/google-leads-in-owning-the-most-ai-chips-followed-by-microsoft-and-amazon-epoch-ai-data",
  "secondary, reads Epoch chart",
);
export const epochOwners = primary(
  "Epoch AI: AI Chip Owners explorer",
  "https://epoch.ai/data/ai-chip-owners?mode=snapshot&tab=h100_equivalents&view=graph",
);
export const businessEngineer = secondary(
  "The State of AI Compute",
  "https://businessengineer.ai/p/the-state-of-ai-compute",
);
export const omdiaHopper = secondary(
  "Tencent, ByteDance outpace Meta, Google in NVIDIA AI GPU purchases (Omdia/FT, 1 Jan 2025)",
  "https://www.newsbytesapp.com/news/science/chinese-tech-firms-bought-more-nvidia-chips-than-google-meta/story",
);
export const epochOwners2024 = primary(
  "Epoch AI: Leading AI companies have hundreds of thousands of cutting-edge AI chips (9 Oct 2024)",
  "https://epoch-website.web.app/data-insights/computing-capacity",
  "primary (mirror address)",
);
export const computeLandscape = secondary(
  "AI Compute Landscape (hardware table)",
  "https://tadata.fr/posts/ai-hardware-compute",
);
export const ampereFormula = secondary(
  "Ampere tensor core FLOPS formula (note, worked for RTX 3060 Ti)",
  "https://gist-raw.zthxxx.me/getianao/33fb5306ba896193c7ae59ec64794283",
  "secondary, formula",
);
export const rtx3060Specs = secondary(
  "NVIDIA GeForce RTX 3060 vs RTX A6000 (28 SM, 1777 MHz, 12 GB, 360.0 GB/s)",
  "https://sysrqmts.com/ru/gpus/compare/nvidia-geforce-rtx-3060-vs-nvidia-rtx-a6000",
);
export const gigaGpu = secondary("RTX 4090 24GB vs H100 80GB SXM", "https://gigagpu.com/rtx-4090-24gb-vs-h100-80gb/");
export const throughputBenchmark = primary(
  "LLM throughput benchmark on 13 GPUs and 10 models (7 Jun 2026)",
  "https://pavlokhmel.com/llm_throughput_benchmark_on_13_gpus_and_10_models.html",
  "primary measurement",
);
export const jonPeddie2025 = secondary(
  "GPU market statistics (quotes Jon Peddie Research, Q3 2025)",
  "https://pcpartsgeek.com/gpu-market-statistics/",
);
export const jonPeddieJune2025 = primary(
  "PC AIB shipments follow seasonality (Jon Peddie Research, 6 Jun 2025)",
  "https://mail.iconnect007.com/article/145639/pc-aib-shipments-follow-seasonality-show-nominal-increase-for-q424/145636/ein",
  "press release",
);
export const jonPeddie2024 = primary(
  "PC Graphics Add-in Board Shipments Down in 3Q24 (Jon Peddie Research, 10 Dec 2024)",
  "https://iconnect007.com/article/143312/pc-graphics-addin-board-shipments-down-in-3q24/143309/ein",
  "press release",
);
export const steamSurvey = secondary(
  "Steam hardware survey, February 2026 (news in Russian)",
  "https://info.sibnet.ru/article/693161/",
);
export const steamStatistics = secondary(
  "Steam Game Statistics 2025",
  "https://coopboardgames.com/statistics/steam-game-statistics",
  "secondary; an Italian site dates the same 132M to 2021",
);
export const volunteerPotential = primary(
  "The Computational and Storage Potential of Volunteer Computing (slides)",
  "https://slideplayer.com./amp/11398795",
  "authors' slides",
);
export const gamingHours = secondary(
  "Study shows 36% of console gamers and 40% of PC gamers spend less than 5 hours a week gaming (MIDiA Q4 2024)",
  "https://gam3s.gg/news/40-of-pc-gamers-play-less-than-5-hours-weekly",
);
export const foldingMillion = secondary(
  "One million people have used their PC to fight COVID-19 (356,000 Nvidia, 79,000 AMD, 593,000 Intel)",
  "https://cernisoftgaming.com/one-million-people-have-used-their-pc-to-fight-covid-19/",
);
export const foldingDecrypt = secondary(
  "One million PC owners combine their GPU power (Decrypt; nearly 400,000 gamers' GPUs)",
  "https://decrypt.co/24173/one-million-pc-owners-combine-their-gpu-power-to-fight-covid-19",
);
export const boincPaper = primary(
  "BOINC: A Platform for Volunteer Computing (Anderson, J. Grid Computing 2020)",
  "https://docslib.org/doc/8578603/boinc-a-platform-for-volunteer-computing",
  "paper (mirror)",
);
export const intellectReport = primary(
  "INTELLECT-1 Technical Report (arXiv 2412.01152)",
  "https://arxiv.org/html/2412.01152v1",
  "paper",
);
export const intellectRelease = primary(
  "INTELLECT-1 Release (up to 112 H100; 83% across continents, 96% US only)",
  "https://primeintellect.ai/blog/intellect-1-release",
);
export const petalsPaper = primary(
  "Distributed Inference and Fine-tuning of LLMs Over The Internet (Petals)",
  "https://research.yandex.com/publications/distributed-inference-and-fine-tuning-of-large-language-models-over-the-internet",
  "paper page",
);
export const petalsNews = secondary(
  "BitTorrent for LLMs: up to 6 steps/s for Llama 2 70B",
  "https://coreintelligence.com.au/bittorrent-for-llms-getting-multiple-gpus-to-serve-one-llm/",
);
export const petalsProject = primary(
  "Petals project page (BLOOM-176B about 1 s per step)",
  "https://sourceforge.net/mirror/petals/",
  "project page",
);
export const foldingPeak = secondary(
  "Folding@home project passes 2.4 exaFLOPS",
  "https://www.techspot.com/news/84832-foldinghome-project-passes-24-exaflops-more-than-top.html",
);
export const epochDecentralized = primary(
  "Epoch AI: How far can decentralized training over the internet scale?",
  "https://epoch.ai/gradient-updates/how-far-can-decentralized-training-over-the-internet-scale",
  "primary, opinion series",
);
export const epochFrontierLag = primary(
  "Epoch AI: Frontier AI performance becomes accessible on consumer hardware within a year (15 Aug 2025)",
  "https://epoch.ai/data-insights/consumer-gpu-model-gap",
);
export const epochCapacityQuoted = secondary(
  "Global AI compute capacity doubles every 7 months (quotes Epoch AI, 3.3x, 90% CI 2.7-4.1)",
  "https://aigazine.com/industry/global-ai-compute-capacity-doubles-every-7-months--s",
);
export const epochStockQuoted = secondary(
  "Compute stock doubling (quotes Epoch AI: stock 3.4x a year; performance per dollar +37% a year)",
  "https://data-today.net/compute-stock-doubling/",
);
export const epochDatacenters = secondary(
  "AI data center capacity is doubling every 7 months (Epoch AI, largest sites)",
  "https://mlllm.io/news/1074-ai-data-center-capacity-is-doubling-every-7-months/",
);
export const epochNvidiaStock = primary(
  "Epoch AI: stock of computing power from NVIDIA chips doubling every 10 months (2.3x a year since 2019)",
  "https://epoch.ai",
);
export const epochHardware = primary(
  "Epoch AI: Machine Learning Hardware (performance per dollar about 30% a year)",
  "https://epoch.ai/data/machine-learning-hardware",
);
export const epochPricePerformance = primary(
  "Trends in GPU price-performance (Epoch AI, Alignment Forum)",
  "https://www.alignmentforum.org/posts/c6KFvQcZggQKZzxr9/trends-in-gpu-price-performance",
);
export const rtx40Power = secondary(
  "Power ratings of the GeForce RTX 40 series (HotHardware)",
  "https://hothardware.com/news/nvidias-geforce-rtx-5090-600w-gpu-not-so-fast",
);
export const rtx50Power = secondary(
  "Total board power of the GeForce RTX 50 series",
  "https://playeatsleep.fun/en/rtx-5000-specs",
);
export const a100Power = secondary(
  "NVIDIA A100 SXM against B200: full specifications",
  "https://hmc-tech.com/gpus/nvidia-a100-sxm-vs-nvidia-b200",
);
export const consolePower = secondary(
  "PS5 and Xbox Series X draw 160 to over 200 W in use, from 80 W with older games (NRDC, by Tom's Guide)",
  "https://www.tomsguide.com/uk/news/ps5-vs-xbox-series-x-with-great-power-comes-greater-electric-bills",
);
export const rtx3060Power = secondary(
  "RTX 3060 12G product page (about 360 GB/s, about 170 W)",
  "https://www.rtechsl.com/shop/rtx3060-12g-994",
);
export const eiaForecast = secondary(
  "Your electric bill will probably go up in 2026 (EIA STEO Dec 2025: 18.02 c/kWh in 2026)",
  "https://www.consumeraffairs.com/news/your-electric-bill-will-probably-go-up-in-2026-heres-why-122325.html",
);
export const uptimeUtilization = primary(
  "GPU utilization is a confusing metric (Uptime Institute, May 2025)",
  "https://intelligence.uptimeinstitute.com/resource/gpu-utilization-confusing-metric",
);
export const epochGigawatt = primary(
  "Epoch AI: Servers account for 60% of the TCO of a one-gigawatt AI data center (14 May 2026)",
  "https://epoch.ai/data-insights/ai-datacenter-cost-breakdown",
);
export const semiAnalysisRent = secondary(
  "H100 reserved capacity hits $2.35 an hour (quotes SemiAnalysis: $1.70 in October 2025)",
  "https://www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026",
  "secondary, quotes SemiAnalysis of April 2026",
);
export const siliconDataRent = secondary(
  "H100 spot prices fall while contract prices rise (June 2026; spot $2.42, one-year contracts $2.65)",
  "https://theinformationmachine.fyi/threads/gpu-spot-contract-pricing/",
  "secondary, quotes SemiAnalysis and a spot index",
);
export const aiMultipleRent = secondary(
  "AIMultiple: H100 prices of 37 cloud providers, May 2026",
  undefined,
  "secondary, figure without a page that could be read",
);
export const epochErratum = secondary(
  "Epoch AI, erratum on AI chip owners (retold)",
  "https://aihot.virxact.com/items/cmo1rqt2t01qmslrrpp51y9rl",
  "secondary, quotes the erratum",
);
export const unifyStreams = secondary(
  "AI chip market share by vendor, in H100-equivalents (after Epoch AI's chip sales)",
  "https://unifystreams.com/?p=3108",
  "secondary, reads Epoch's chip sales",
);
export const epochClusters = secondary(
  "Epoch AI: GPU clusters by country, May 2025",
  undefined,
  "secondary, figure without a page that could be read",
);
export const steamCountries = secondary(
  "Actual audience of Steam and PlayStation by country (GameDiscoverCo, January 2024)",
  "https://hc.games/actual-audience-steam-and-playstation-country-2024/",
);
export const rtxA400 = secondary(
  "NVIDIA RTX A400 (24 tensor cores, 43.3 TOPS of INT8 with sparsity)",
  "https://tandoanh.vn/nvidia-rtx-a400-4gb-gddr6-workstation-video-card",
  "secondary, data sheet",
);
export const nvidiaA40 = secondary(
  "NVIDIA A40 (84 multiprocessors of the RTX 3060's kind, 299.3 TOPS of dense INT8)",
  "https://www.ecer.com/corp/details-uuuedqa-p1bsay9-multi-display-setups-supported-by-48gb-gddr6-ecc-memory-nvidia-a40-gpu-and-vga-outputs.html",
  "secondary, data sheet",
);
export const steamMid2026 = secondary(
  "Steam Hardware Survey: Windows 11, RTX GPUs, 16GB RAM, and 1080p still win (2026)",
  "https://windowsforum.com/threads/steam-hardware-survey-windows-11-rtx-gpus-16gb-ram-and-1080p-still-win.423389/post-983747",
);
export const inferenceX = secondary(
  "InferenceX (SemiAnalysis): DeepSeek R1 fp8, 1k in, 1k out",
  undefined,
  "secondary, figures without a page that could be read",
);
export const nvidiaFiscal2026 = secondary(
  "NVIDIA, results of fiscal 2026 (PC Gamer, 26 February 2026)",
  undefined,
  "secondary; the company release is to be confirmed",
);
export const epochFrontierTraining = secondary(
  "Epoch AI: training compute of frontier models",
  undefined,
  "secondary, figure without a page that could be read",
);
export const epochModels = secondary(
  "Large model compute rankings, after Epoch AI's notable models",
  "https://attribution-based-control.ai/appendix2.html",
  "secondary, gives Epoch's estimates",
);
export const capexGuidance = secondary(
  "Amazon, Microsoft, Google, Meta plan $710B AI investment in 2026",
  "https://emeraldforce.com/amazon-microsoft-google-meta-plan-710b-ai-investment-in-2026/",
  "secondary (company guidance after the first quarter)",
);
export const largestGrids = secondary(
  "Electricity consumption by country 2023",
  "https://www.moregeographyeveryday.com/2023/04/electricity-consumption-by-country-2023.html",
  "secondary (World Factbook)",
);
export const gridsByCountry = secondary(
  "Bitcoin consumes more energy per year than the Netherlands and the UAE",
  "https://freenews.live/bitcoin-consumes-more-energy-per-year-than-the-netherlands-and-the-uae/",
  "secondary (Cambridge Bitcoin Electricity Consumption Index, 2021)",
);
export const iea2024 = secondary(
  "IEA: Electricity 2024, analysis and forecast to 2026",
  "https://www.iea.org/reports/electricity-2024",
  "secondary (data centres' part of Ireland's and Denmark's demand; Sweden as a measure)",
);
export const gridOfIceland = secondary(
  "Energy consumption by country 2019",
  "http://worldpopulationreview.com/countries/energy-consumption-by-country/",
);
export const mistralCompute = secondary(
  "Mistral builds a 13,800-GPU Paris data center in 2026",
  "https://techfastforward.com/articles/mistral-builds-a-13800-gpu-paris-data-center-in-2026",
);
export const teslaCortex = secondary(
  "Tesla claims 50k GPU cluster will be live by end of month (October 2024)",
  "https://www.datacenterdynamics.com/en/news/tesla-claims-50k-gpu-cluster-will-be-live-by-end-of-month/",
);
