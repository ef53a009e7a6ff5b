package org.entente.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a process spent its time, by the parts that a sampled call stack names first from its top. */
record Profile(Map<String, Integer> samples) {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("java.util.zip.", "compression");
        PARTS.put("org.entente.desk.page.", "drawing pages");
        PARTS.put("gg.jte.", "drawing pages");
        PARTS.put("org.entente.desk.sight.", "what the viewer may see");
        PARTS.put("org.entente.desk.procedure.", "rules");
        PARTS.put("org.h2.", "database");
        PARTS.put("com.zaxxer.", "database");
        PARTS.put("org.springframework.jdbc.", "database");
        PARTS.put("tools.jackson.", "writing acts");
        PARTS.put("org.entente.desk.record.", "the record");
        PARTS.put("org.springframework.security.", "security");
        PARTS.put("org.entente.desk.web.", "pages' own work");
        PARTS.put("org.springframework.", "Spring MVC");
        PARTS.put("org.apache.", "Tomcat");
    }

    static Profile of(Path recording, Instant from, Instant until) throws IOException {
        Map<String, Integer> samples = new LinkedHashMap<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                boolean asked = event.getEventType().getName().equals("jdk.ExecutionSample")
                        && event.getStackTrace() != null
                        && !event.getStartTime().isBefore(from)
                        && event.getStartTime().isBefore(until);
                if (asked) {
                    samples.merge(part(event), 1, Integer::sum);
                }
            }
        }
        return new Profile(samples);
    }

    private static String part(RecordedEvent event) {
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            String name = frame.getMethod().getType().getName();
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                if (name.startsWith(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "the Java runtime";
    }

    void print() {
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("where the desk's time went, by %,d samples:%n", all);
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(part -> System.out.printf("  %4.1f %%  %s%n", 100.0 * part.getValue() / all, part.getKey()));
    }
}
