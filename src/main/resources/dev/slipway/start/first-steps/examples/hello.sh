#!/bin/sh
echo "Hello, reader"
