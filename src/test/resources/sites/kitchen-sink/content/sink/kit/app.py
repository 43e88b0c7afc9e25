"""A greeter."""

# region greet
def greet(name: str) -> str:
    return f"Hello, {name}"  # (1)
# endregion greet


print(greet("harbor"))
