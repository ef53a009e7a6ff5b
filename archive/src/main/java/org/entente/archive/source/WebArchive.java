package org.entente.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages in a WARC file; what is no page or was answered with a fault is left out. */
record WebArchive(String name) {
    private static final int OK = 200;

    void forEach(InputStream in, Consumer<Paper> papers) throws IOException {
        try (WarcReader records = new WarcReader(in)) {
            for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
                if (record.get() instanceof WarcResponse response && isHttp(response)) {
                    page(response).ifPresent(papers);
                }
            }
        }
    }

    private static boolean isHttp(WarcResponse response) throws IOException {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private Optional<Paper> page(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        String type = http.contentType().base().toString();
        if (http.status() != OK || !(type.startsWith("text/") || type.endsWith("pdf") || type.endsWith("xhtml+xml"))) {
            return Optional.empty();
        }
        String ending = type.endsWith("pdf") ? ".pdf" : type.endsWith("plain") ? Paper.TEXT : ".html";
        String path = name + "/" + response.target();
        Paper paper = Papers.entry(path.endsWith(ending) ? path : path + ending, http.body().stream());
        String host = response.targetURI().getHost();
        return Optional.of(new Paper(
                paper.name(),
                paper.content(),
                null,
                host == null ? null : host.replaceFirst("^www\\.", ""),
                null,
                paper.fault()));
    }
}
