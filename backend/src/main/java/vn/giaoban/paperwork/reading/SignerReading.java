package vn.giaoban.paperwork.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and in what capacity.
 *
 * @param role «PHÓ CHỦ TỊCH», the office that the signer holds
 * @param capacity the chain above it: «TM. THƯỜNG TRỰC HĐND», «KT. CHỦ TỊCH»
 * @param onBehalfOf «Thường trực HĐND», of the TM. line
 */
public record SignerReading(
        @Nullable Fact<String> name,
        @Nullable Fact<String> role,
        List<Fact<String>> capacity,
        @Nullable Fact<String> onBehalfOf) {}
