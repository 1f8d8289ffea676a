package vn.giaoban.units;

/** Cấp: level of administration. The district level ended on 1/7/2025 (Law 72/2025/QH15, Art. 51.3). */
public enum UnitLevel {
    /** cấp tỉnh */
    PROVINCE,
    /** cấp huyện, until 30/6/2025 */
    DISTRICT,
    /** cấp xã */
    COMMUNE
}
