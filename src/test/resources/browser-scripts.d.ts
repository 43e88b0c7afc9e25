/** What the data of a site tells its own pages: see LearningScript. */
interface Learning {
  articles: Record<string, {title: string, page: string, hash: string, number: string, series: string, steps: [number, string][]}>;
  cards: Record<string, {article: string, kind: string, anchor: string, front: string, back: string}>;
  renamed: Record<string, string>;
}
declare var slipwayLearning: Learning | undefined;
/** The texts of the interface, which the build puts before the scripts. */
declare const words: Record<string, string>;
/** The index of the search, and the texts of its pages by their paths: see SearchIndex. */
interface Packed {
  english: boolean;
  series: string[];
  sections: number;
  pages: [string, string, number, number, number, string][];
  common: number[];
  terms: string;
  bits: string;
}
interface Window {
  slipway: {search?: () => void};
  slipwaySearch?: Packed;
  slipwayTexts?: Record<string, string[]>;
}
