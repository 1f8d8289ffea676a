package vn.giaoban.access;

import java.util.List;

/** Ten codes that replace a lost device, each once; shown this once. */
record RecoveryCodes(List<String> codes) {

    @Override
    public String toString() {
        return "RecoveryCodes[…]";
    }
}
