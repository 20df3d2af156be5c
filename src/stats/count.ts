/** Says that something happened `by` more times (1 unless given), under the original's name for it. */
export type Count = (name: string, by?: number) => void;
