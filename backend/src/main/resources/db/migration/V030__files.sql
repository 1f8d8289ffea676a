-- One row per upload; equal contents share their bytes, which lie in the file store under the hash.
CREATE TABLE stored_file (
  id          uuid         NOT NULL,
  file_name   varchar(200) NOT NULL,
  media_type  varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size        bigint       NOT NULL,
  sha256      char(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pages       int          NULL,
  page_source varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at datetime(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY stored_file_by_content (sha256)
);
