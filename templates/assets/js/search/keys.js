/* Lets the keyboard choose among results while the focus stays in the field. */
regestaSearch("keys", () => {
  "use strict";

  /** Listens at the field of a list; `isReady` says whether the list answers what stands in the field. */
  return function keys(input, list, isReady) {
    let active = null;
    let isWaiting = false;

    const options = () => [...list.querySelectorAll("[role=option]")];

    function choose(option) {
      active?.setAttribute("aria-selected", "false");
      active = option ?? null;
      active?.setAttribute("aria-selected", "true");
      active?.scrollIntoView({ block: "nearest" });
      if (active) {
        input.setAttribute("aria-activedescendant", active.id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }

    /** Goes up or down; beyond both ends lies the field itself. */
    function step(by) {
      const all = options();
      const at = all.indexOf(active) + by;
      choose(active ? all[at] : all[by > 0 ? 0 : all.length - 1]);
    }

    /** Follows the link of the chosen result, or of the first. */
    function follow(isElsewhere) {
      const link = active ?? options()[0];
      if (!isReady()) {
        isWaiting = true;
      } else if (link && isElsewhere) {
        window.open(link.href, "_blank", "noopener");
      } else {
        link?.click();
      }
    }

    const ACTIONS = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Home: () => choose(options()[0]),
      End: () => choose(options().pop()),
      Enter: (event) => follow(event.ctrlKey || event.metaKey),
    };

    input.addEventListener("keydown", (event) => {
      const isEditing = event.shiftKey || event.altKey || event.isComposing;
      const isUseful = event.key === "Enter" || options().length > 0;
      if (!isEditing && isUseful && Object.hasOwn(ACTIONS, event.key)) {
        event.preventDefault();
        ACTIONS[event.key](event);
      }
    });
    input.addEventListener("input", () => {
      isWaiting = false;
    });

    /** Says that the list was filled anew. */
    return function filled() {
      choose(null);
      if (isWaiting) {
        isWaiting = false;
        follow(false);
      }
    };
  };
});
