package org.entente.briefing.page;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.domain.Document;
import org.entente.domain.Dossier;
import org.entente.domain.Element;
import org.entente.domain.Mapping;
import org.entente.domain.Meeting;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.Position;
import org.entente.domain.Reading;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/** A dossier indexed for telling: names for ids, who has been heard, what comes next. */
public final class Brief {
    /** So many names are told one by one. */
    private static final int FEW = 3;

    private final Dossier dossier;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, List<Statement>> byParty;
    private final Set<String> heard = new LinkedHashSet<>();

    public Brief(Dossier dossier) {
        this.dossier = dossier;
        reading().cast().parties().forEach(p -> parties.putIfAbsent(p.id(), p));
        reading().documents().forEach(d -> documents.putIfAbsent(d.id(), d));
        mapping().elements().forEach(e -> elements.putIfAbsent(e.id(), e));
        mapping().statements().forEach(s -> statements.putIfAbsent(s.id(), s));
        mapping().positions().forEach(p -> positions.put(key(p.party(), p.element()), p));
        byParty = statements.values().stream()
                .filter(s -> s.party() != null)
                .collect(groupingBy(s -> Objects.requireNonNull(s.party()), LinkedHashMap::new, Collectors.toList()));
        heard.addAll(byParty.keySet());
        mapping().positions().forEach(p -> heard.add(p.party()));
    }

    public Dossier dossier() {
        return dossier;
    }

    public Reading reading() {
        return dossier.reading();
    }

    public Mapping mapping() {
        return dossier.mapping();
    }

    /** A party's name; the words themselves when they are not the id of a party. */
    public String name(String party) {
        Party known = parties.get(party);
        return known == null ? party : known.name();
    }

    /** The names in a list; of an alliance that is there in full only how many they are. */
    public String names(List<String> ids) {
        Set<String> members = members().stream().map(Party::id).collect(Collectors.toSet());
        if (members.size() <= FEW || !ids.containsAll(members)) {
            return Phrase.list(ids.stream().map(this::name).toList());
        }
        Stream<String> others = ids.stream().filter(id -> !members.contains(id)).map(this::name);
        return Phrase.list(Stream.concat(Stream.of("all " + members.size() + " members"), others)
                .toList());
    }

    public List<Party> parties() {
        return List.copyOf(parties.values());
    }

    public Optional<Party> party(@Nullable String id) {
        return Optional.ofNullable(parties.get(id));
    }

    public List<Element> elements() {
        return List.copyOf(elements.values());
    }

    /** An element's question; the words themselves when they are not the id of an element. */
    public String question(String element) {
        Element known = elements.get(element);
        return known == null ? element : known.question();
    }

    public List<Document> documents() {
        return List.copyOf(documents.values());
    }

    public Optional<Document> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    public Optional<Statement> statement(@Nullable String id) {
        return Optional.ofNullable(statements.get(id));
    }

    public List<Statement> statementsOf(String party) {
        return byParty.getOrDefault(party, List.of());
    }

    public List<Statement> statementsOf(String party, String element) {
        return statementsOf(party).stream()
                .filter(s -> element.equals(s.element()))
                .toList();
    }

    public Optional<Position> position(String party, String element) {
        return Optional.ofNullable(positions.get(key(party, element)));
    }

    public boolean contradicts(String party, String element) {
        return mapping().contradictions().stream()
                .anyMatch(c -> c.party().equals(party) && c.element().equals(element));
    }

    public boolean breaksRanks(String party) {
        return mapping().breaksRanks().stream().anyMatch(b -> b.party().equals(party));
    }

    public boolean isHeard(Party party) {
        return heard.contains(party.id());
    }

    public List<Party> members() {
        return parties.values().stream()
                .filter(p -> p.kind() == PartyKind.MEMBER)
                .toList();
    }

    public List<Party> heardMembers() {
        return members().stream().filter(this::isHeard).toList();
    }

    public List<Party> unheardMembers() {
        return members().stream().filter(p -> !isHeard(p)).toList();
    }

    /** How many members there are, as far as the documents or a list tell. */
    public int memberCount() {
        Integer told = reading().cast().memberCount();
        return Math.max(told == null ? 0 : told, members().size());
    }

    /** The latest date of a document: what lies after it had not happened when the documents were written. */
    public Optional<LocalDate> asOf() {
        return documents.values().stream()
                .map(Document::date)
                .flatMap(Stream::ofNullable)
                .map(Period::start)
                .max(LocalDate::compareTo);
    }

    /** Meetings that no document looks back on, the soonest first; undated ones last. */
    public List<Meeting> nextMeetings() {
        return reading().meetings().stream()
                .filter(m -> isAhead(m.date()))
                .sorted(Comparator.comparing(Meeting::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Whether a time lies at or after the latest document; false when either is unknown. */
    public boolean isAhead(@Nullable Period when) {
        return when != null && asOf().map(day -> !when.end().isBefore(day)).orElse(false);
    }

    private static String key(String party, String element) {
        return party + '\u0000' + element;
    }
}
