// Every page a value was read in, once; each by itself, so that the library takes along only those that it names.

import type { Source } from "./fact.ts";

export const valueAddCapex: Source = {
  title: "Big Tech AI Capex in 2025",
  url: "https://valueaddvc.com/blog/big-tech-ai-capex-in-2025-microsoft-google-meta-amazon-and-the-spending-race",
  kind: "secondary",
  detail: "secondary",
};
export const dcPulseCapex: Source = {
  title: "The Great AI Infrastructure Race: Why Hyperscaler CapEx Will Hit USD 315 Billion by 2025",
  url: "https://dcpulse.com/statistic/the-great-ai-infrastructure-race-hyperscaler-capex",
  kind: "secondary",
  detail: "secondary (company reports)",
};
export const savvyWealth: Source = {
  title: "Hyperscalers vs. Telcos: A Capital Cycle Analysis",
  url: "https://www.savvywealth.com/blog-posts/hyperscalers-vs-telcos-a-capital-cycle-analysis-of-the-ai-infrastructure-market",
  kind: "secondary",
  detail: "secondary",
};
export const visualsForHumans: Source = {
  title: "Who Owns the Future? The Race to Control AI Compute",
  url: "https://visualsforhumans.pages.dev/stories/ai-compute-20250207",
  kind: "secondary",
  detail: "secondary",
};
export const particleNews: Source = {
  title: "Big Tech maps $650-700 billion AI spend for 2026",
  url: "https://particlenews.pages.dev/story/big-tech-maps-650700-billion-ai-spend-for-2026-as-nvidia-calls-the-buildout-sustainable",
  kind: "secondary",
  detail: "secondary (company guidance)",
};
export const gpuResource: Source = {
  title: "Hyperscale CapEx Projected to Hit $700 Billion in 2026",
  url: "https://gpuresource.com/?p=495",
  kind: "secondary",
  detail: "secondary",
};
export const qinooGoldman: Source = {
  title: "The $450 Billion Infrastructure Bet Has a Denominator Problem",
  url: "https://observatory.qinoo.net/posts/0a3014aa-c1fb-4f11-84a8-8ed58eb554c1",
  kind: "secondary",
  detail: "secondary, attributes to Goldman Sachs",
};
export const bernsteinGigawatt: Source = {
  title: "How much does a GW of data center capacity actually cost? (Bernstein, via Investing.com)",
  url: "https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144",
  kind: "secondary",
  detail: "secondary",
};
export const dellOro: Source = {
  title: "Dell'Oro on data centre capex (quoted)",
  url: "https://thincb2b.com/d-4",
  kind: "secondary",
  detail: "secondary",
};
export const article: Source = {
  title: "Open source doesn't solve AI power concentration (Adam Jones), body and footnote 2",
  kind: "article",
  detail: "the article",
};
export const aiInfraMap: Source = {
  title: "H100 vs H200 vs B200 TCO",
  url: "https://www.aiinframap.com/tools/chips/h100-vs-h200-vs-b200-tco",
  kind: "secondary",
  detail: "secondary",
};
export const fetchLogic: Source = {
  title: "Memory now costs more than the processor in AI chips",
  url: "https://fetchlogic.net/memory-now-costs-more-than-the-processor-in-ai-chips-and-that-changes-everything-about-who-can-afford-to-compete/",
  kind: "secondary",
  detail: "secondary",
};
export const fp4Dev: Source = {
  title: "H100 vs H200 vs B200 inference TCO",
  url: "https://www.fp4.dev/silicon/h100-h200-b200-tco/",
  kind: "secondary",
  detail: "secondary",
};
export const epochShares: Source = {
  title: "Epoch AI Data: Five Hyperscalers Control 71% of Global AI Compute Power",
  url: "https://techjacksolutions.com/ai-brief/epoch-ai-data-five-hyperscalers-control-71-of-global-ai-comp/",
  kind: "secondary",
  detail: "secondary",
};
export const epochOwnersThread: Source = {
  title: "Epoch AI: Introducing our new AI Chip Owners explorer (thread)",
  url: "https://threadreaderapp.com/thread/2041241187252945071.html",
  kind: "primary",
  detail: "primary, reposted",
};
export const officeChai: Source = {
  title: "Google leads in owning the most AI chips, followed by Microsoft and Amazon: Epoch AI data",
  url: "https://officechai.com/ai/google-leads-in-owning-the-most-ai-chips-followed-by-microsoft-and-amazon-epoch-ai-data",
  kind: "secondary",
  detail: "secondary, reads Epoch chart",
};
export const epochOwners: Source = {
  title: "Epoch AI: AI Chip Owners explorer",
  url: "https://epoch.ai/data/ai-chip-owners?mode=snapshot&tab=h100_equivalents&view=graph",
  kind: "primary",
  detail: "primary",
};
export const businessEngineer: Source = {
  title: "The State of AI Compute",
  url: "https://businessengineer.ai/p/the-state-of-ai-compute",
  kind: "secondary",
  detail: "secondary",
};
export const omdiaHopper: Source = {
  title: "Tencent, ByteDance outpace Meta, Google in NVIDIA AI GPU purchases (Omdia/FT, 1 Jan 2025)",
  url: "https://www.newsbytesapp.com/news/science/chinese-tech-firms-bought-more-nvidia-chips-than-google-meta/story",
  kind: "secondary",
  detail: "secondary",
};
export const epochOwners2024: Source = {
  title: "Epoch AI: Leading AI companies have hundreds of thousands of cutting-edge AI chips (9 Oct 2024)",
  url: "https://epoch-website.web.app/data-insights/computing-capacity",
  kind: "primary",
  detail: "primary (mirror address)",
};
export const computeLandscape: Source = {
  title: "AI Compute Landscape (hardware table)",
  url: "https://tadata.fr/posts/ai-hardware-compute",
  kind: "secondary",
  detail: "secondary",
};
export const ampereFormula: Source = {
  title: "Ampere tensor core FLOPS formula (note, worked for RTX 3060 Ti)",
  url: "https://gist-raw.zthxxx.me/getianao/33fb5306ba896193c7ae59ec64794283",
  kind: "secondary",
  detail: "secondary, formula",
};
export const rtx3060Specs: Source = {
  title: "NVIDIA GeForce RTX 3060 vs RTX A6000 (28 SM, 1777 MHz, 12 GB, 360.0 GB/s)",
  url: "https://sysrqmts.com/ru/gpus/compare/nvidia-geforce-rtx-3060-vs-nvidia-rtx-a6000",
  kind: "secondary",
  detail: "secondary",
};
export const gigaGpu: Source = {
  title: "RTX 4090 24GB vs H100 80GB SXM",
  url: "https://gigagpu.com/rtx-4090-24gb-vs-h100-80gb/",
  kind: "secondary",
  detail: "secondary",
};
export const throughputBenchmark: Source = {
  title: "LLM throughput benchmark on 13 GPUs and 10 models (7 Jun 2026)",
  url: "https://pavlokhmel.com/llm_throughput_benchmark_on_13_gpus_and_10_models.html",
  kind: "primary",
  detail: "primary measurement",
};
export const jonPeddie2025: Source = {
  title: "GPU market statistics (quotes Jon Peddie Research, Q3 2025)",
  url: "https://pcpartsgeek.com/gpu-market-statistics/",
  kind: "secondary",
  detail: "secondary",
};
export const jonPeddieJune2025: Source = {
  title: "PC AIB shipments follow seasonality (Jon Peddie Research, 6 Jun 2025)",
  url: "https://mail.iconnect007.com/article/145639/pc-aib-shipments-follow-seasonality-show-nominal-increase-for-q424/145636/ein",
  kind: "primary",
  detail: "press release",
};
export const jonPeddie2024: Source = {
  title: "PC Graphics Add-in Board Shipments Down in 3Q24 (Jon Peddie Research, 10 Dec 2024)",
  url: "https://iconnect007.com/article/143312/pc-graphics-addin-board-shipments-down-in-3q24/143309/ein",
  kind: "primary",
  detail: "press release",
};
export const steamSurvey: Source = {
  title: "Steam hardware survey, February 2026 (news in Russian)",
  url: "https://info.sibnet.ru/article/693161/",
  kind: "secondary",
  detail: "secondary",
};
export const steamStatistics: Source = {
  title: "Steam Game Statistics 2025",
  url: "https://coopboardgames.com/statistics/steam-game-statistics",
  kind: "secondary",
  detail: "secondary; an Italian site dates the same 132M to 2021",
};
export const volunteerPotential: Source = {
  title: "The Computational and Storage Potential of Volunteer Computing (slides)",
  url: "https://slideplayer.com./amp/11398795",
  kind: "primary",
  detail: "authors' slides",
};
export const gamingHours: Source = {
  title: "Study shows 36% of console gamers and 40% of PC gamers spend less than 5 hours a week gaming (MIDiA Q4 2024)",
  url: "https://gam3s.gg/news/40-of-pc-gamers-play-less-than-5-hours-weekly",
  kind: "secondary",
  detail: "secondary",
};
export const foldingMillion: Source = {
  title: "One million people have used their PC to fight COVID-19 (356,000 Nvidia, 79,000 AMD, 593,000 Intel)",
  url: "https://cernisoftgaming.com/one-million-people-have-used-their-pc-to-fight-covid-19/",
  kind: "secondary",
  detail: "secondary",
};
export const foldingDecrypt: Source = {
  title: "One million PC owners combine their GPU power (Decrypt; nearly 400,000 gamers' GPUs)",
  url: "https://decrypt.co/24173/one-million-pc-owners-combine-their-gpu-power-to-fight-covid-19",
  kind: "secondary",
  detail: "secondary",
};
export const boincPaper: Source = {
  title: "BOINC: A Platform for Volunteer Computing (Anderson, J. Grid Computing 2020)",
  url: "https://docslib.org/doc/8578603/boinc-a-platform-for-volunteer-computing",
  kind: "primary",
  detail: "paper (mirror)",
};
export const intellectReport: Source = {
  title: "INTELLECT-1 Technical Report (arXiv 2412.01152)",
  url: "https://arxiv.org/html/2412.01152v1",
  kind: "primary",
  detail: "paper",
};
export const intellectRelease: Source = {
  title: "INTELLECT-1 Release (up to 112 H100; 83% across continents, 96% US only)",
  url: "https://primeintellect.ai/blog/intellect-1-release",
  kind: "primary",
  detail: "primary",
};
export const petalsPaper: Source = {
  title: "Distributed Inference and Fine-tuning of LLMs Over The Internet (Petals)",
  url: "https://research.yandex.com/publications/distributed-inference-and-fine-tuning-of-large-language-models-over-the-internet",
  kind: "primary",
  detail: "paper page",
};
export const petalsNews: Source = {
  title: "BitTorrent for LLMs: up to 6 steps/s for Llama 2 70B",
  url: "https://coreintelligence.com.au/bittorrent-for-llms-getting-multiple-gpus-to-serve-one-llm/",
  kind: "secondary",
  detail: "secondary",
};
export const petalsProject: Source = {
  title: "Petals project page (BLOOM-176B about 1 s per step)",
  url: "https://sourceforge.net/mirror/petals/",
  kind: "primary",
  detail: "project page",
};
export const foldingPeak: Source = {
  title: "Folding@home project passes 2.4 exaFLOPS",
  url: "https://www.techspot.com/news/84832-foldinghome-project-passes-24-exaflops-more-than-top.html",
  kind: "secondary",
  detail: "secondary",
};
export const epochDecentralized: Source = {
  title: "Epoch AI: How far can decentralized training over the internet scale?",
  url: "https://epoch.ai/gradient-updates/how-far-can-decentralized-training-over-the-internet-scale",
  kind: "primary",
  detail: "primary, opinion series",
};
export const epochFrontierLag: Source = {
  title: "Epoch AI: Frontier AI performance becomes accessible on consumer hardware within a year (15 Aug 2025)",
  url: "https://epoch.ai/data-insights/consumer-gpu-model-gap",
  kind: "primary",
  detail: "primary",
};
export const epochCapacityQuoted: Source = {
  title: "Global AI compute capacity doubles every 7 months (quotes Epoch AI, 3.3x, 90% CI 2.7-4.1)",
  url: "https://aigazine.com/industry/global-ai-compute-capacity-doubles-every-7-months--s",
  kind: "secondary",
  detail: "secondary",
};
export const epochStockQuoted: Source = {
  title: "Compute stock doubling (quotes Epoch AI: stock 3.4x a year; performance per dollar +37% a year)",
  url: "https://data-today.net/compute-stock-doubling/",
  kind: "secondary",
  detail: "secondary",
};
export const epochDatacenters: Source = {
  title: "AI data center capacity is doubling every 7 months (Epoch AI, largest sites)",
  url: "https://mlllm.io/news/1074-ai-data-center-capacity-is-doubling-every-7-months/",
  kind: "secondary",
  detail: "secondary",
};
export const epochNvidiaStock: Source = {
  title: "Epoch AI: stock of computing power from NVIDIA chips doubling every 10 months (2.3x a year since 2019)",
  url: "https://epoch.ai",
  kind: "primary",
  detail: "primary",
};
export const epochHardware: Source = {
  title: "Epoch AI: Machine Learning Hardware (performance per dollar about 30% a year)",
  url: "https://epoch.ai/data/machine-learning-hardware",
  kind: "primary",
  detail: "primary",
};
export const epochPricePerformance: Source = {
  title: "Trends in GPU price-performance (Epoch AI, Alignment Forum)",
  url: "https://www.alignmentforum.org/posts/c6KFvQcZggQKZzxr9/trends-in-gpu-price-performance",
  kind: "primary",
  detail: "primary",
};
export const rtx40Power: Source = {
  title: "Power ratings of the GeForce RTX 40 series (HotHardware)",
  url: "https://hothardware.com/news/nvidias-geforce-rtx-5090-600w-gpu-not-so-fast",
  kind: "secondary",
  detail: "secondary",
};
export const rtx50Power: Source = {
  title: "Total board power of the GeForce RTX 50 series",
  url: "https://playeatsleep.fun/en/rtx-5000-specs",
  kind: "secondary",
  detail: "secondary",
};
export const a100Power: Source = {
  title: "NVIDIA A100 SXM against B200: full specifications",
  url: "https://hmc-tech.com/gpus/nvidia-a100-sxm-vs-nvidia-b200",
  kind: "secondary",
  detail: "secondary",
};
export const consolePower: Source = {
  title: "PS5 and Xbox Series X draw 160 to over 200 W in use, from 80 W with older games (NRDC, by Tom's Guide)",
  url: "https://www.tomsguide.com/uk/news/ps5-vs-xbox-series-x-with-great-power-comes-greater-electric-bills",
  kind: "secondary",
  detail: "secondary",
};
export const rtx3060Power: Source = {
  title: "RTX 3060 12G product page (about 360 GB/s, about 170 W)",
  url: "https://www.rtechsl.com/shop/rtx3060-12g-994",
  kind: "secondary",
  detail: "secondary",
};
export const eiaForecast: Source = {
  title: "Your electric bill will probably go up in 2026 (EIA STEO Dec 2025: 18.02 c/kWh in 2026)",
  url: "https://www.consumeraffairs.com/news/your-electric-bill-will-probably-go-up-in-2026-heres-why-122325.html",
  kind: "secondary",
  detail: "secondary",
};
export const uptimeUtilization: Source = {
  title: "GPU utilization is a confusing metric (Uptime Institute, May 2025)",
  url: "https://intelligence.uptimeinstitute.com/resource/gpu-utilization-confusing-metric",
  kind: "primary",
  detail: "primary",
};
export const epochGigawatt: Source = {
  title: "Epoch AI: Servers account for 60% of the TCO of a one-gigawatt AI data center (14 May 2026)",
  url: "https://epoch.ai/data-insights/ai-datacenter-cost-breakdown",
  kind: "primary",
  detail: "primary",
};
export const semiAnalysisRent: Source = {
  title: "H100 reserved capacity hits $2.35 an hour (quotes SemiAnalysis: $1.70 in October 2025)",
  url: "https://www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026",
  kind: "secondary",
  detail: "secondary, quotes SemiAnalysis of April 2026",
};
export const siliconDataRent: Source = {
  title: "H100 spot prices fall while contract prices rise (June 2026; spot $2.42, one-year contracts $2.65)",
  url: "https://theinformationmachine.fyi/threads/gpu-spot-contract-pricing/",
  kind: "secondary",
  detail: "secondary, quotes SemiAnalysis and a spot index",
};
export const aiMultipleRent: Source = {
  title: "AIMultiple: H100 prices of 37 cloud providers, May 2026",
  kind: "secondary",
  detail: "secondary, figure without a page that could be read",
};
export const epochErratum: Source = {
  title: "Epoch AI, erratum on AI chip owners (retold)",
  url: "https://aihot.virxact.com/items/cmo1rqt2t01qmslrrpp51y9rl",
  kind: "secondary",
  detail: "secondary, quotes the erratum",
};
export const unifyStreams: Source = {
  title: "AI chip market share by vendor, in H100-equivalents (after Epoch AI's chip sales)",
  url: "https://unifystreams.com/?p=3108",
  kind: "secondary",
  detail: "secondary, reads Epoch's chip sales",
};
export const epochClusters: Source = {
  title: "Epoch AI: GPU clusters by country, May 2025",
  kind: "secondary",
  detail: "secondary, figure without a page that could be read",
};
export const steamCountries: Source = {
  title: "Actual audience of Steam and PlayStation by country (GameDiscoverCo, January 2024)",
  url: "https://hc.games/actual-audience-steam-and-playstation-country-2024/",
  kind: "secondary",
  detail: "secondary",
};
export const rtxA400: Source = {
  title: "NVIDIA RTX A400 (24 tensor cores, 43.3 TOPS of INT8 with sparsity)",
  url: "https://tandoanh.vn/nvidia-rtx-a400-4gb-gddr6-workstation-video-card",
  kind: "secondary",
  detail: "secondary, data sheet",
};
export const nvidiaA40: Source = {
  title: "NVIDIA A40 (84 multiprocessors of the RTX 3060's kind, 299.3 TOPS of dense INT8)",
  url: "https://www.ecer.com/corp/details-uuuedqa-p1bsay9-multi-display-setups-supported-by-48gb-gddr6-ecc-memory-nvidia-a40-gpu-and-vga-outputs.html",
  kind: "secondary",
  detail: "secondary, data sheet",
};
export const steamMid2026: Source = {
  title: "Steam Hardware Survey: Windows 11, RTX GPUs, 16GB RAM, and 1080p still win (2026)",
  url: "https://windowsforum.com/threads/steam-hardware-survey-windows-11-rtx-gpus-16gb-ram-and-1080p-still-win.423389/post-983747",
  kind: "secondary",
  detail: "secondary",
};
export const inferenceX: Source = {
  title: "InferenceX (SemiAnalysis): DeepSeek R1 fp8, 1k in, 1k out",
  kind: "secondary",
  detail: "secondary, figures without a page that could be read",
};
export const nvidiaFiscal2026: Source = {
  title: "NVIDIA, results of fiscal 2026 (PC Gamer, 26 February 2026)",
  kind: "secondary",
  detail: "secondary; the company release is to be confirmed",
};
export const epochFrontierTraining: Source = {
  title: "Epoch AI: training compute of frontier models",
  kind: "secondary",
  detail: "secondary, figure without a page that could be read",
};
export const epochModels: Source = {
  title: "Large model compute rankings, after Epoch AI's notable models",
  url: "https://attribution-based-control.ai/appendix2.html",
  kind: "secondary",
  detail: "secondary, gives Epoch's estimates",
};
export const capexGuidance: Source = {
  title: "Amazon, Microsoft, Google, Meta plan $710B AI investment in 2026",
  url: "https://emeraldforce.com/amazon-microsoft-google-meta-plan-710b-ai-investment-in-2026/",
  kind: "secondary",
  detail: "secondary (company guidance after the first quarter)",
};
export const largestGrids: Source = {
  title: "Electricity consumption by country 2023",
  url: "https://www.moregeographyeveryday.com/2023/04/electricity-consumption-by-country-2023.html",
  kind: "secondary",
  detail: "secondary (World Factbook)",
};
export const gridsByCountry: Source = {
  title: "Bitcoin consumes more energy per year than the Netherlands and the UAE",
  url: "https://freenews.live/bitcoin-consumes-more-energy-per-year-than-the-netherlands-and-the-uae/",
  kind: "secondary",
  detail: "secondary (Cambridge Bitcoin Electricity Consumption Index, 2021)",
};
export const iea2024: Source = {
  title: "IEA: Electricity 2024, analysis and forecast to 2026",
  url: "https://www.iea.org/reports/electricity-2024",
  kind: "secondary",
  detail: "secondary (data centres' part of Ireland's and Denmark's demand; Sweden as a measure)",
};
export const gridOfIceland: Source = {
  title: "Energy consumption by country 2019",
  url: "http://worldpopulationreview.com/countries/energy-consumption-by-country/",
  kind: "secondary",
  detail: "secondary",
};
export const mistralCompute: Source = {
  title: "Mistral builds a 13,800-GPU Paris data center in 2026",
  url: "https://techfastforward.com/articles/mistral-builds-a-13800-gpu-paris-data-center-in-2026",
  kind: "secondary",
  detail: "secondary",
};
export const teslaCortex: Source = {
  title: "Tesla claims 50k GPU cluster will be live by end of month (October 2024)",
  url: "https://www.datacenterdynamics.com/en/news/tesla-claims-50k-gpu-cluster-will-be-live-by-end-of-month/",
  kind: "secondary",
  detail: "secondary",
};
