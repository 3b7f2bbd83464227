/* How good answers are, and what stands in the middle and near the end of many figures. */
"use strict";

const gain = (grade, i) => (2 ** grade - 1) / Math.log2(i + 2);
const discounted = (grades) => grades.slice(0, 10).reduce((sum, grade, i) => sum + gain(grade, i), 0);

/** nDCG@10 of an answer, a list of addresses. */
function quality(gains, answer) {
  const ideal = discounted(Object.values(gains).sort((a, b) => b - a));
  return discounted([...new Set(answer)].map((address) => gains[address] || 0)) / ideal;
}

/** One divided by the place of the first page that was meant. */
function reciprocalRank(gains, answer) {
  const at = answer.findIndex((address) => gains[address] === 3);
  return at < 0 ? 0 : 1 / (at + 1);
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The mean quality of each category, and of all categories alike. */
function byCategory(judged) {
  const categories = {};
  judged.forEach(({ category, value }) => (categories[category] ??= []).push(value));
  const means = Object.fromEntries(Object.entries(categories).map(([name, values]) => [name, mean(values)]));
  return { categories: means, macro: mean(Object.values(means)), weakest: Math.min(...Object.values(means)) };
}

module.exports = { quality, reciprocalRank, mean, percentile, byCategory };
