/* Groups hits by the page on which they stand: a page with its sections, a year with its events. */
regestaSearch("grouping", () => {
  "use strict";

  /** The groups in the order of their first hits; an item is a hit with its record and its best passages. */
  return function grouped(items) {
    const groups = new Map();
    items.forEach((item) => {
      const { address, kind } = item.record;
      const [page, anchor] = kind === "timeline event" ? address.split("#") : [address];
      const key = page + (item.isFull ? "" : "?");
      const group = groups.get(key) || { address: page, isFull: item.isFull, page: null, events: [] };
      groups.set(key, group);
      if (anchor) {
        group.events.push(item);
      } else {
        group.page = item;
      }
    });
    return [...groups.values()];
  };
});
