package vn.giaoban.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.register.UnitRegister;

/**
 * Finds the bodies that the example files name by key.
 *
 * @param day on which they are wanted
 * @param carriedOn whether a body that has ended by then stands for the one that carries its work on: the successor of the
 *     same name, else the first one
 */
record DemoBodies(UnitDirectory units, LocalDate day, boolean carriedOn) {

    BodyRef body(String key) {
        String[] parts = key.split("#");
        UUID id = UnitRegister.bodyId(parts[0], parts[1]);
        BodyRef named = units.body(id).orElseThrow(() -> new IllegalStateException("The register has no body " + key));
        boolean ended = units.endOf(id).map(last -> last.isBefore(day)).orElse(false);
        return carriedOn && ended ? successor(named) : named;
    }

    /** The units of a request's rules, named by key, become ids. */
    void placeRules(ObjectNode request) {
        request.path("rules").forEach(node -> {
            ObjectNode rule = (ObjectNode) node;
            UUID under = UnitRegister.unitId(rule.remove("under").asText());
            rule.put("underUnitId", under.toString());
        });
    }

    private BodyRef successor(BodyRef ended) {
        String name = nameOf(ended);
        List<BodyRef> successors = units.successorsOf(ended.id(), day);
        return successors.stream()
                .min(Comparator.comparing(later -> !nameOf(later).equals(name)))
                .orElseThrow(() -> new IllegalStateException("Nobody carries on the work of " + ended.name()));
    }

    /** The last two words of «huyện Cầu Kè» and «xã Cầu Kè»: alike where the name was kept. */
    private static String nameOf(BodyRef body) {
        String[] words = body.unitName().split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - 2), words.length));
    }
}
