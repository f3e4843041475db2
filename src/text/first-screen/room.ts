/** How many of each thing are shown; fewer where the screen would be too long. */
export interface Room {
  sources: number;
  reasons: number;
  duties: number;
  easier: number;
  warnings: number;
  lawful: number;
  remedies: number;
}
