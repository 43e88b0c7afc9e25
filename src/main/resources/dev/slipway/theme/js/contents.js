// contents
