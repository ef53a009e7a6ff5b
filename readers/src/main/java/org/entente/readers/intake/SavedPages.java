package org.entente.readers.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.domain.Document;
import org.entente.domain.Unread;
import org.jspecify.annotations.Nullable;

/** Brings lists of web addresses and the pages saved from them together. */
final class SavedPages {
    private static final Set<String> LIST_ENDINGS = Set.of("txt", "urls", "url", "tsv", "csv", "list", "webloc", "");

    private record Listed(String folder, AddressList.Entry entry) {}

    private final List<Listed> listed = new ArrayList<>();
    private final Map<String, InputFile> pages = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    /** Takes a file in when it is a list of addresses and no document. */
    boolean isList(InputFile file, String text) {
        if (!LIST_ENDINGS.contains(file.extension()) || text.length() > 1_000_000) {
            return false;
        }
        List<AddressList.Entry> entries = AddressList.read(file, text);
        String folder =
                file.name().contains("/") ? file.name().substring(0, file.name().lastIndexOf('/') + 1) : "";
        entries.forEach(entry -> listed.add(new Listed(folder, entry)));
        return !entries.isEmpty();
    }

    void page(InputFile file, Hints hints) {
        pages.put(file.name(), file);
        if (hints.address() != null) {
            addresses.put(hints.address(), file.name());
        }
    }

    /** The documents, those saved from a listed address with the site as their outlet where they name none. */
    List<Document> named(List<Document> documents, List<Unread> unread) {
        Map<String, String> hosts = new LinkedHashMap<>();
        for (Listed one : listed) {
            String file = page(one);
            if (file == null) {
                unread.add(new Unread(
                        one.entry.address(),
                        "no saved page for this address; save the page beside the list, nothing is fetched"));
            } else {
                hosts.put(file, one.entry.host());
            }
        }
        return documents.stream()
                .map(d -> d.outlet() == null && hosts.containsKey(d.file()) ? withOutlet(d, hosts.get(d.file())) : d)
                .toList();
    }

    private @Nullable String page(Listed one) {
        String named = one.entry.file();
        if (named != null && pages.containsKey(one.folder + named)) {
            return one.folder + named;
        }
        if (addresses.containsKey(one.entry.address())) {
            return addresses.get(one.entry.address());
        }
        for (Map.Entry<String, InputFile> page : pages.entrySet()) {
            if (page.getKey().equals(named)
                    || named != null && page.getKey().endsWith("/" + named)
                    || page.getValue().stem().equals(one.entry.lastName())) {
                return page.getKey();
            }
        }
        return null;
    }

    private static Document withOutlet(Document d, @Nullable String outlet) {
        return new Document(
                d.id(),
                d.title(),
                d.genre(),
                outlet,
                d.author(),
                d.date(),
                d.dateSource(),
                d.language(),
                d.file(),
                d.start(),
                d.end());
    }
}
