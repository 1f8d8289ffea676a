package vn.giaoban.plans.content;

/** How people come together. */
public enum EventMode {
    IN_PERSON("trực tiếp"),
    ONLINE("trực tuyến"),
    HYBRID("trực tiếp kết hợp trực tuyến");

    private final String inVietnamese;

    EventMode(String inVietnamese) {
        this.inVietnamese = inVietnamese;
    }

    /** How it is called in a sentence. */
    public String inVietnamese() {
        return inVietnamese;
    }
}
