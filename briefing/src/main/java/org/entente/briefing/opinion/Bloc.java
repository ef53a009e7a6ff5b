package org.entente.briefing.opinion;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.entente.models.opinion.VoteTable;
import org.entente.readers.parties.Gazetteer;

/** Some of a table's parties: by name, or as the members of a known organisation. */
public final class Bloc {
    private Bloc() {}

    /**
     * @param names of parties or organisations; all parties when there are none
     */
    public static VoteTable of(List<String> names, VoteTable votes, Path file) {
        if (names.isEmpty()) {
            return votes;
        }
        Gazetteer world = Gazetteer.world();
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            String word = name.strip();
            Optional<String> organisation = world.party(word)
                    .or(() -> world.named(word))
                    .map(Gazetteer.Known::id)
                    .filter(world::knowsMembers);
            if (votes.parties().contains(word)) {
                ids.add(id(word));
            } else if (organisation.isPresent()) {
                world.members(organisation.get(), LocalDate.now()).forEach(member -> ids.add(member.id()));
            } else {
                throw new CallerMistake("--bloc: %s has no party '%s'. %s"
                        .formatted(file, word, Suggestion.among(word, votes.parties())));
            }
        }
        VoteTable bloc = votes.of(i -> ids.contains(id(votes.parties().get(i))));
        if (bloc.parties().size() < 2) {
            throw new CallerMistake("--bloc: %s has fewer than two of %s; name two parties of it at least"
                    .formatted(file, String.join(", ", names)));
        }
        return bloc;
    }

    /** What the world calls the party, so that a name and a code meet. */
    private static String id(String party) {
        Gazetteer world = Gazetteer.world();
        return world.party(party)
                .or(() -> world.named(party))
                .map(Gazetteer.Known::id)
                .orElse(party);
    }
}
