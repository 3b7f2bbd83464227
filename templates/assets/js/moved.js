/* A page that has moved hands on the place on it that was asked for; without a script its reader arrives at the top. */
(() => {
  "use strict";

  function init(link) {
    const place = new URL(link.href);
    place.hash = location.hash;
    // A place that went elsewhere than its page stands here with a link of its own.
    const former = document.querySelector(`.former-anchor#${CSS.escape(location.hash.slice(1))} > a`);
    location.replace(former ?? place);
  }

  const link = document.querySelector(".page-redirect .standfirst a");
  if (link && location.hash) {
    init(link);
  }
})();
