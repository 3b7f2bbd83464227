/* How well the words of a question fit one of the names of a page. */
regestaSearch("names", () => {
  "use strict";

  const LONGEST = 15;
  const KEY = 0.8;
  const NONE = { worth: 0, isExact: false, name: -1 };

  /** The name of a hit that the words fit best: what that is worth, and whether it is that name and nothing more. */
  function bestName({ page, isNamed }, words) {
    if (!isNamed) {
      return NONE;
    }
    const names = new Map();
    words.forEach(({ variants }, index) => variants
      .filter((variant) => variant.postings.isNamed)
      .forEach((variant) => collect(page, variant, index, names)));
    return [...names.values()].map((name) => judged(name, words)).reduce((a, b) => (b.worth > a.worth ? b : a), NONE);
  }

  /** Notes where a variant of a word stands in the names of a page. */
  function collect(page, variant, index, names) {
    const at = variant.postings.find(page);
    if (at < 0 || !(variant.postings.impacts[at] & 1)) {
      return;
    }
    variant.postings.details(at).names.forEach(({ name, place, length, isKey }) => {
      const known = names.get(name) || { name, length, fits: [], places: new Set() };
      names.set(name, known);
      known.places.add(place);
      const fit = known.fits[index];
      if (!fit || fit.weight < variant.weight) {
        known.fits[index] = { place, weight: variant.weight, isKey };
      }
    });
  }

  function judged({ name, length, fits, places }, words) {
    const found = fits.filter(Boolean);
    const share = found.length / words.length;
    const covered = Math.min(1, places.size / Math.min(length, LONGEST));
    const likeness = found.reduce((sum, fit) => sum + fit.weight, 0) / words.length;
    const isFull = share === 1;
    const isExact = isFull && covered === 1;
    const key = Math.max(0, ...found.filter((fit) => fit.isKey).map((fit) => fit.weight));
    const worth = (KEY * key + 0.25 * share * covered + (isFull ? 0.5 * likeness + 0.15 * inOrder(fits) : 0) + (isExact ? likeness * likeness : 0))
      * (name === 0 ? 1 : 0.9);
    return { worth, isExact: isExact && likeness > 0.99, name };
  }

  /** How many of the words stand right behind the one before. */
  function inOrder(fits) {
    let pairs = 0;
    for (let i = 1; i < fits.length; i++) {
      pairs += fits[i] && fits[i - 1] && fits[i].place === fits[i - 1].place + 1 ? 1 : 0;
    }
    return fits.length > 1 ? pairs / (fits.length - 1) : 1;
  }

  return { bestName };
});
