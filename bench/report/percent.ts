/** A share as a figure of a report: `12.3 %`; a dash where there is none. */
export const percent = (share: number | null | undefined, digits = 1): string =>
  share === null || share === undefined || Number.isNaN(share)
    ? '–'
    : `${(share * 100).toFixed(digits)} %`;
