package vn.giaoban.paperwork.reading;

import java.util.List;
import java.util.UUID;

/**
 * A body or a class of bodies, as the document names it, completed where it leaves out what is understood.
 *
 * @param name in full: «Thường trực HĐND huyện Trà Cú» of «huyện Châu Thành, Trà Cú»
 * @param collective whether it names a class: «Thường trực HĐND các xã, phường»
 * @param bodyIds bodies of the register of that time that it is; empty when the register does not know
 */
public record ReadBody(String name, boolean collective, List<UUID> bodyIds) {

    public ReadBody {
        bodyIds = List.copyOf(bodyIds);
    }
}
