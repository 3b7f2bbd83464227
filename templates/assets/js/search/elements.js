/* Makes elements of a page. */
regestaSearch("elements", () => {
  "use strict";

  return function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
});
