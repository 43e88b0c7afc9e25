module example.com/replaceable

go 1.26
