throw new Error('nothing to start with');
