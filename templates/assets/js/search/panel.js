/* The search at work: takes what the form says, asks for the answer, and shows it. */
regestaSearch("panel", (use) => {
  "use strict";

  const { read, write, isAsked } = use("state");
  const ask = use("asking");
  const counting = use("counting");
  const passages = use("passages");
  const show = use("results");
  const layout = use("layout");

  const PORTION = 10;
  const PAUSE = 60;

  /** Brings a form to life; `dialog` is the dialog around it, if there is one. */
  return function attach(form, { root, dialog }) {
    const load = use("load")(use("root"));
    const pause = use("pause");
    const store = use("store")(use("root"), load, pause);
    const engine = use("engine")(store);
    let facetsRead = null;
    const facets = () => (facetsRead ??= load("later").then(() => use("facets")(store)));
    const filters = use("filter-row")(() => facets().then((read) => (given) => use("filters")(read, given)));
    const view = layout(form, { root, dialog, filters });
    const filled = use("keys")(form.elements.q, view.list, () => answered === asked);

    let asked = 0;
    let answered = 0;
    let current = null;
    let timer = 0;

    const state = () => read(new URLSearchParams(new FormData(form)));

    /** Asks anew, unless something else is asked before. */
    async function update() {
      clearTimeout(timer);
      const number = ++asked;
      const wanted = state();
      remember(wanted);
      try {
        const answer = isAsked(wanted) ? await ask({ engine, store, facets, state: wanted }) : null;
        const hits = answer ? await answer.next(PORTION) : [];
        const items = await Promise.all(hits.map((hit) => item(hit, answer)));
        await pause();
        if (number === asked) {
          answered = number;
          current = { answer, items, state: wanted };
          await display();
        }
      } catch (failure) {
        answered = number;
        view.fail(failure);
      }
    }

    /** A hit with what its rows show. */
    async function item(hit, answer) {
      const record = await store.record(hit.page);
      const found = passages(hit, answer);
      const most = found.length > 0 ? found[0].count : 0;
      const sections = found.filter(({ number, count }) => record.headings[number - 1] && count === most);
      return { ...hit, record, lead: found.find(({ number }) => number === 0), sections: hit.name.isExact ? [] : sections };
    }

    async function display() {
      const { answer, items, state: wanted } = current;
      const lines = show(view.list, items, { answer: answer ?? { words: [], dated: [], asked: {} }, store, root });
      view.tell(answer, items, answer ? counting(answer, items, wanted) : "");
      filled();
      await Promise.all([lines, filters.count(wanted, answer ? answer.pages : [])]);
    }

    async function more() {
      const { answer, items } = current;
      const next = await Promise.all((await answer.next(PORTION)).map((hit) => item(hit, answer)));
      const first = items.length;
      current = { ...current, items: [...items, ...next] };
      await display();
      view.focusItem(first);
    }

    /** The page of the search keeps what was asked in its address. */
    function remember(wanted) {
      const address = new URL("search.html", root);
      address.search = write(wanted);
      view.address(address.href);
      if (!dialog) {
        history.replaceState(null, "", location.pathname + address.search);
      }
    }

    function later() {
      clearTimeout(timer);
      asked++;
      timer = setTimeout(update, PAUSE);
    }

    form.elements.q.addEventListener("input", later);
    filters.element.addEventListener("change", update);
    form.addEventListener("submit", (event) => event.preventDefault());
    filters.element.addEventListener("toggle", async () => {
      if (filters.element.open) {
        await filters.fill(state());
        await update();
      }
    });
    view.on({
      more,
      clear: () => {
        filters.clear();
        update();
      },
      mean: (text) => {
        form.elements.q.value = text;
        form.elements.q.focus();
        update();
      },
    });

    const given = dialog ? state() : read(new URLSearchParams(location.search));
    filters.set(given).then(update);
  };
});
