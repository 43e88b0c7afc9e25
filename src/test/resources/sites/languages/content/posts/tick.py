def tick()
    pass
