/* How many slips lie between two words: a letter left out, added, changed, or two changed about. */
regestaSearch("distance", () => {
    "use strict";

    /** The number of slips between two words, or more than `most` if there are more (optimal string alignment). */
    return (a, b, most) => {
        if (Math.abs(a.length - b.length) > most) {
            return most + 1;
        }
        let beforeLast = [];
        let last = Array.from({ length: b.length + 1 }, (_, j) => j);
        for (let i = 1; i <= a.length; i++) {
            const row = [i];
            let least = i;
            for (let j = 1; j <= b.length; j++) {
                const change = a[i - 1] === b[j - 1] ? 0 : 1;
                let slips = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                    slips = Math.min(slips, beforeLast[j - 2] + 1);
                }
                row.push(slips);
                least = Math.min(least, slips);
            }
            if (least > most) {
                return most + 1;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length];
    };
});
