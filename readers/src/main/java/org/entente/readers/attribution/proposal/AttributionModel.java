package org.entente.readers.attribution.proposal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.entente.readers.attribution.chain.ChainModel;
import org.entente.readers.attribution.words.CueLexicon;

/**
 * All that was learned: weights and counts, no words. Safe for use by several threads.
 *
 * @param lexicon how usual each lemma is as a cue
 * @param roles tells each word's role in whichever attribution
 * @param parts tells what belongs to one anchor's attribution
 * @param acceptance tells how likely a proposal is right
 * @param threshold proposals less likely than this are dropped
 */
public record AttributionModel(
        CueLexicon lexicon, ChainModel roles, ChainModel parts, BoostedTrees acceptance, float threshold) {
    private static final String RESOURCE = "/org/entente/readers/attribution/attribution.model.gz";

    public void write(DataOutputStream out) throws IOException {
        lexicon.write(out);
        roles.write(out);
        parts.write(out);
        acceptance.write(out);
        out.writeFloat(threshold);
    }

    public static AttributionModel read(DataInputStream in) throws IOException {
        return new AttributionModel(
                CueLexicon.read(in), ChainModel.read(in), ChainModel.read(in), BoostedTrees.read(in), in.readFloat());
    }

    /** The model that comes with the reader, which is read once. */
    public static AttributionModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final AttributionModel MODEL = read();

        private static AttributionModel read() {
            try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IOException("The attribution model is not on the class path");
                }
                return AttributionModel.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
