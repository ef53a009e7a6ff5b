package org.entente.briefing.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the entries of a sheet stand. */
final class SheetLines {
    private final @Nullable Node root;

    private SheetLines(@Nullable Node root) {
        this.root = root;
    }

    static SheetLines of(String yaml) {
        try {
            return new SheetLines(
                    new Compose(LoadSettings.builder().setUseMarks(true).build())
                            .composeString(yaml)
                            .orElse(null));
        } catch (YamlEngineException e) {
            return new SheetLines(null);
        }
    }

    /**
     * The line of an entry, or of the nearest thing around it that is there.
     *
     * @param path keys and indices from the top of the sheet
     * @return counted from 1
     */
    int of(List<?> path) {
        Node found = root;
        int line = 1;
        for (Object step : path) {
            found = found == null ? null : child(found, step);
            if (found == null) {
                return line;
            }
            line = found.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        }
        return line;
    }

    private static @Nullable Node child(Node parent, Object step) {
        if (parent instanceof SequenceNode list) {
            return step instanceof Integer i && i < list.getValue().size()
                    ? list.getValue().get(i)
                    : null;
        }
        if (parent instanceof MappingNode keys) {
            return keys.getValue().stream()
                    .filter(pair -> pair.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(step.toString()))
                    .map(NodeTuple::getValueNode)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }
}
