package org.entente.readers.parties;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Genre;
import org.entente.domain.PartyKind;
import org.entente.readers.language.Lexicon;
import org.entente.readers.parties.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Who sits at the table: the members of a known alliance, those that the texts call members, or those who hold positions. */
final class Seats {
    private static final int LONGEST_CLAUSE = 18;
    private static final Set<String> FOUNDS = Set.of("establish", "create", "form", "found");
    private static final Set<String> ALIEN = Set.of("mediator", "observer");

    private final List<PieceNames> pieces;
    private final List<List<Mention>> mentions;
    private final Directory directory;
    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private final Map<String, Integer> voices = new LinkedHashMap<>();
    private final Map<String, Integer> hints = new LinkedHashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    /** Those whom the text tells to make up the whole. */
    private final Set<String> whole = new LinkedHashSet<>();

    private @Nullable Integer count;

    Seats(
            List<PieceNames> pieces,
            List<List<Mention>> mentions,
            Directory directory,
            SheetParties asked,
            @Nullable Integer counted) {
        this.pieces = pieces;
        this.mentions = mentions;
        this.directory = directory;
        this.count = counted;
        outside.addAll(asked.outside());
        String alliance = directory.alliance();
        if (!asked.members().isEmpty()) {
            members.addAll(asked.members());
            count = members.size();
        } else if (alliance != null && Gazetteer.world().knowsMembers(alliance)) {
            known(alliance, asked.day());
            believe();
        } else {
            listen();
            choose();
        }
        members.removeAll(outside);
    }

    Set<String> members() {
        return members;
    }

    Set<String> outside() {
        return outside;
    }

    @Nullable
    Integer count() {
        return count;
    }

    PartyKind kind(String id) {
        if (members.contains(id)) {
            return PartyKind.MEMBER;
        }
        if (outside.contains(id)) {
            return PartyKind.OUTSIDE;
        }
        Optional<Gazetteer.Known> known = Gazetteer.world().party(id);
        if (known.isPresent()) {
            return known.get().type() == Gazetteer.Type.ORGANISATION ? PartyKind.BODY : PartyKind.OUTSIDE;
        }
        return id.equals(directory.alliance()) || isBody(id) ? PartyKind.BODY : PartyKind.OUTSIDE;
    }

    private void known(String alliance, LocalDate day) {
        for (Gazetteer.Known member : Gazetteer.world().members(alliance, day)) {
            directory.add(member.id(), member.name());
            members.add(member.id());
        }
        if (count == null) {
            count = members.size();
        }
    }

    /** The texts know members that a list leaves out: "Cambodia and Laos, two ASEAN countries". */
    private void believe() {
        for (int p = 0; p < pieces.size(); p++) {
            PieceNames piece = pieces.get(p);
            mentions.get(p).stream()
                    .filter(m -> m.kind() == Kind.NAME)
                    .filter(m -> apposedAsMember(piece, wordAt(piece, m.span().start())))
                    .forEach(m -> members.add(m.party()));
        }
        count = Math.max(count == null ? 0 : count, members.size());
    }

    private boolean apposedAsMember(PieceNames piece, int word) {
        return piece.nameAt(word)
                .filter(n -> !n.adjective())
                .flatMap(n -> Apposition.behind(piece, n))
                .filter(a -> a.tellsMembers(piece, directory))
                .isPresent();
    }

    /**
     * Counts for each party how often it speaks, wants or acts, and who is told to be in or out; minutes that tell who sits
     * for whom need no guess.
     */
    private void listen() {
        Set<PieceNames> concerned = concerned();
        for (int p = 0; p < pieces.size(); p++) {
            PieceNames piece = pieces.get(p);
            for (Mention mention : mentions.get(p)) {
                int from = wordAt(piece, mention.span().start());
                int to = wordAt(piece, mention.span().end() - 1) + 1;
                boolean guessed = concerned.contains(piece) && !piece.roll().tellsSeats();
                int voice = guessed ? voice(piece, mention, from, to) : 0;
                voices.merge(mention.party(), voice, Integer::sum);
                membership(piece, mention, from, to);
            }
        }
    }

    /** The pieces that speak of the alliance or of somebody whom such a piece names. */
    private Set<PieceNames> concerned() {
        Set<String> circle = new HashSet<>();
        for (List<Mention> piece : mentions) {
            if (piece.stream().anyMatch(m -> m.party().equals(directory.alliance()))) {
                piece.forEach(m -> circle.add(m.party()));
            }
        }
        Set<PieceNames> concerned = new HashSet<>();
        for (int p = 0; p < pieces.size(); p++) {
            if (circle.isEmpty() || mentions.get(p).stream().anyMatch(m -> circle.contains(m.party()))) {
                concerned.add(pieces.get(p));
            }
        }
        return concerned;
    }

    private static int voice(PieceNames piece, Mention mention, int from, int to) {
        Word after = piece.near(to, from);
        if (after.pos().startsWith("ADV") || after.is("'") || after.is("also")) {
            after = piece.near(to + 1, from);
        }
        for (int i = to + 1;
                after.is(",") && i < to + (piece.near(to + 1, from).is("whose") ? LONGEST_CLAUSE : 10);
                i++) {
            after = piece.near(i, from).is(",") ? piece.near(i + 1, from) : after;
        }
        Word before = piece.near(from - 1, from);
        if (mention.kind() == Kind.PERSON || mention.kind() == Kind.DESCRIPTION) {
            return 3;
        }
        boolean speaks = (after.in("saying") && after.pos().startsWith("VERB"))
                || before.is("says")
                || before.is("said")
                || before.is("by");
        return speaks
                ? 3
                : after.pos().startsWith("VERB") || after.pos().startsWith("AUX")
                        ? 2
                        : piece.words().get(to - 1).possessive() ? tables(piece, from) ? 2 : 1 : 0;
    }

    private static boolean tables(PieceNames piece, int from) {
        return piece.nameAt(from).filter(n -> new Will(piece, n).hasPlan()).isPresent();
    }

    private void membership(PieceNames piece, Mention mention, int from, int to) {
        if (mention.kind() != Kind.NAME) {
            return;
        }
        StringBuilder later = new StringBuilder();
        for (int i = to; i < to + 22; i++) {
            later.append(piece.near(i, from).lower()).append(' ');
        }
        String next = later.toString().replaceAll("\\s+", " ");
        if ((next.matches(
                                "^, (which |who |that )?([a-z' ]+ and )?(does not belong|belongs to no|belong to no|is not a member|is not a party|is no party|is no member|is not at the table|is not taking part|has no vote|has no seat|has no say|do not belong|are not members|lies outside|stands outside|is outside|whose).*")
                        && !next.startsWith(", whose"))
                || next.matches(
                        "^[^.]{0,70}\\b(does not belong to|is not a member of|is no party to|is no member of|has no vote|has no seat)\\b.*")) {
            strangers.add(mention.party());
        } else if (next.matches(
                        "^, (which is also |also )?(the|a|an|one of the|its) [a-z -]{0,40}(member|of the (two|three|four|five|six|seven|eight|nine|ten|\\d+)|party to)\\b.*")
                || next.matches("^, which is (also )?a (party|member).*")
                || next.matches("^(was|were|had been) represented (by|at)\\b.*")
                || (piece.near(from - 1, from).is(",")
                        && piece.near(from - 2, from).is("member"))
                || apposedAsMember(piece, from)
                || next.matches("^, which (has|holds|takes) (a|the|its|one of the)( [a-z]+)? seats?\\b.*")
                || piece.nameAt(from)
                        .filter(n -> new Silence(piece, n).isRemarked())
                        .isPresent()) {
            told.add(mention.party());
        }
        piece.nameAt(from)
                .flatMap(n -> Apposition.behind(piece, n))
                .filter(a -> !a.several() && a.tellsOutsider(piece))
                .ifPresent(a -> strangers.add(mention.party()));
        Word before = piece.near(from - 1, from);
        if (before.in("body") && !before.capital()) {
            bodies.add(mention.party());
        }
        if (isSetUp(piece, before.is("a") || before.is("the") ? from - 2 : from - 1, from)) {
            bodies.add(mention.party());
        }
        Outsider outsider = new Outsider(piece, directory);
        hints.merge(mention.party(), outsider.isHinted(from) ? 1 : 0, Integer::sum);
        if (outsider.isTold(from, to, next)) {
            strangers.add(mention.party());
        }
    }

    /** "would set up a Water Trust": what others make sits beside them. */
    private static boolean isSetUp(PieceNames piece, int verb, int near) {
        boolean up = piece.near(verb, near).is("up");
        String lemma = Lexicon.english()
                .verbLemma(piece.near(up ? verb - 1 : verb, near).lower());
        return lemma != null && (up ? lemma.equals("set") : FOUNDS.contains(lemma));
    }

    private void choose() {
        String alliance = directory.alliance();
        lists();
        told.addAll(whole);
        Set<String> candidates = new LinkedHashSet<>(told);
        voices.entrySet().stream()
                .filter(e -> e.getValue() >= 2 && eligible(e.getKey()))
                .sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(e -> candidates.add(e.getKey()));
        candidates.remove(alliance == null ? "" : alliance);
        candidates.removeAll(strangers);
        if (whole.size() > 2 && (count == null || count <= whole.size())) {
            candidates.retainAll(told);
        }
        if (count != null && candidates.size() > count) {
            dropInterests(candidates);
            dropHinted(candidates, count);
            candidates.stream().limit(count).forEach(members::add);
        } else {
            members.addAll(candidates);
        }
        strangers.stream().filter(s -> directory.parties().containsKey(s)).forEach(outside::add);
    }

    /** Of more than there can be, those go first whom the texts seem to look at from the outside. */
    private void dropHinted(Set<String> candidates, int most) {
        for (Map.Entry<String, Integer> hint : hints.entrySet()) {
            if (candidates.size() > most && hint.getValue() > 0 && !told.contains(hint.getKey())) {
                candidates.remove(hint.getKey());
            }
        }
    }

    /** Among states a guild or a union is somebody's voice at home; among companies it may sit at the table. */
    private void dropInterests(Set<String> candidates) {
        List<String> organised = candidates.stream()
                .filter(c -> !told.contains(c) && isOrganisation(directory.nameOf(c)))
                .toList();
        if (3 * organised.size() < candidates.size()) {
            organised.forEach(candidates::remove);
        }
    }

    private static boolean isOrganisation(String name) {
        return name.contains(" ") && WordClasses.is("organisation", name.substring(name.lastIndexOf(' ') + 1));
    }

    private boolean eligible(String id) {
        boolean party = directory.parties().containsKey(id) && !id.equals(directory.alliance());
        boolean organisation = Gazetteer.world()
                .party(id)
                .filter(k -> k.type() != Gazetteer.Type.STATE)
                .isPresent();
        return party && !organisation && !isBody(id) && !strangers.contains(id);
    }

    /** A bank, a court or an agency acts on the talks from beside them; a residents' council may sit at the table. */
    private boolean isBody(String id) {
        if (bodies.contains(id)) {
            return true;
        }
        String name = directory.nameOf(id).toLowerCase(Locale.ROOT);
        String head = name.contains(" of ") ? name.substring(0, name.indexOf(" of ")) : name;
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean speaksOften = voices.getOrDefault(id, 0) >= 5;
        boolean joint = name.startsWith("joint ") || name.contains("standing ") || name.contains("working ");
        return ALIEN.contains(last)
                || (WordClasses.is("body", last) && (joint || !(WordClasses.is("negotiates", last) && speaksOften)));
    }

    /** Those who sit beside the table, where the minutes tell for whom those at it sit. */
    private void beside(PieceNames piece) {
        if (!piece.roll().tellsSeats()) {
            return;
        }
        piece.roll().entries().stream()
                .filter(e -> e.attendance() == Attendance.BESIDE)
                .flatMap(e -> e.seat().flatMap(directory::party).stream())
                .forEach(strangers::add);
    }

    /** The parties that a statement's first sentence or the minutes' list of those present names. */
    private void lists() {
        for (int p = 0; p < pieces.size(); p++) {
            PieceNames piece = pieces.get(p);
            Genre genre = piece.document().genre();
            beside(piece);
            Constituents.in(piece)
                    .forEach(list -> list.forEach(n -> directory.party(n).ifPresent(whole::add)));
            for (Mention mention : mentions.get(p)) {
                int from = wordAt(piece, mention.span().start());
                boolean present = piece.roll()
                                .attendance(from)
                                .filter(a -> a != Attendance.BESIDE)
                                .isPresent()
                        || piece.roll().missing().stream().anyMatch(n -> n.from() == from);
                boolean issuer = genre == Genre.STATEMENT && participants(piece, from);
                if ((present || issuer) && directory.parties().containsKey(mention.party())) {
                    told.add(mention.party());
                }
            }
        }
    }

    private static boolean participants(PieceNames piece, int word) {
        int sentence = piece.words().get(word).sentence();
        String line = piece.text()
                .words(piece.text().span(piece.text().sentences().get(sentence)))
                .toLowerCase(Locale.ROOT);
        return line.matches(
                        "(?s).*\\b(we, the|ministers of|heads of|representatives of|leaders of|heads of the|governments of|delegations of|presidents of|ambassadors of)\\b.*(met|agree|declare|state|,).*")
                && line.chars().filter(c -> c == ',').count() >= 1
                && sentence < 8;
    }

    private static int wordAt(PieceNames piece, int offset) {
        List<Word> words = piece.words();
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
