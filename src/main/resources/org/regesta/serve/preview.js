"use strict";

// Reloads the page when the preview has built the site anew.
(() => {
  const { events, revision } = document.currentScript.dataset;
  let source;

  const follow = () => {
    source = new EventSource(events);
    source.onmessage = message => {
      if (message.data !== revision) {
        source.close();
        location.reload();
      }
    };
  };

  // A browser opens six connections to a server at most: pages that nobody sees must not hold one each.
  const followWhileVisible = () => {
    source?.close();
    if (!document.hidden) {
      follow();
    }
  };

  document.addEventListener("visibilitychange", followWhileVisible);
  followWhileVisible();
})();
