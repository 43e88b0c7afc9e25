// The manifest is no use from disk, and a browser would complain: it is named only where there is a server.
if (location.protocol.startsWith("http")) {
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = document.documentElement.dataset.root + "site.webmanifest";
  document.head.append(manifest);
}
