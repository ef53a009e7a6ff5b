package org.entente.readers.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Cast;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.readers.language.AnalyzedText;

/** Finds the parties of some documents, which of them must agree, and every mention of them. */
public final class PartyFinder {
    /** How many parties the texts may name besides the members of an alliance. */
    private static final int BESIDE = 2;

    /**
     * Reads documents together: a name that one introduces is known in all.
     *
     * @param texts go with {@code documents}
     * @param date tells who is a member when no document bears a date
     */
    public Parties find(
            List<Document> documents, List<AnalyzedText> texts, DossierSheet sheet, Optional<LocalDate> date) {
        List<PieceNames> pieces = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            pieces.add(PieceNames.of(documents.get(i), texts.get(i)));
        }
        Directory directory = new Directory();
        SheetParties asked = SheetParties.enter(sheet, documents, date, pieces, directory);
        new PersonFinder(pieces, directory).find();
        PartyNames names = new PartyNames(pieces, directory);
        names.find();
        Acronyms.find(pieces, directory);
        directory.joinShortNames();
        AllianceFinder alliances = new AllianceFinder(pieces, directory);
        directory.alliance(asked.alliance() == null ? alliances.find() : asked.alliance());
        Integer count = alliances.count();
        if (count != null && asked.members().isEmpty()) {
            names.findLands(count + BESIDE);
        }
        new Affiliations(pieces, directory).find();

        Map<String, PartyKind> grown = new LinkedHashMap<>();
        List<List<Mention>> mentions = new ArrayList<>();
        for (PieceNames piece : pieces) {
            mentions.add(MentionFinder.mentions(piece, directory, grown));
        }
        Seats seats = new Seats(pieces, mentions, directory, asked, count);
        return new Parties(cast(directory, seats, mentions, grown), mentions);
    }

    private static Cast cast(
            Directory directory, Seats seats, List<List<Mention>> mentions, Map<String, PartyKind> grown) {
        Set<String> spoken = new LinkedHashSet<>(seats.members());
        spoken.addAll(seats.outside());
        mentions.forEach(m -> m.forEach(mention -> spoken.add(mention.party())));
        List<Party> parties = new ArrayList<>();
        for (String id : spoken) {
            PartyKind kind = grown.containsKey(id) && !seats.members().contains(id) ? grown.get(id) : seats.kind(id);
            parties.add(new Party(id, directory.nameOf(id), kind == null ? PartyKind.UNIDENTIFIED : kind));
        }
        return new Cast(directory.alliance(), seats.count(), parties);
    }
}
