export { Briefing } from './briefing.tsx';
export { BriefingFoot } from './briefing-foot.tsx';
